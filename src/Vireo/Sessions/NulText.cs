using System.Text;

namespace Vireo.Sessions;

/// <summary>Texts that libvirt sends as arrays of characters with a NUL at their end.</summary>
internal static class NulText
{
    /// <summary>Reads a text.</summary>
    /// <param name="bytes">The array; without a NUL it is all text.</param>
    /// <returns>The text before the NUL.</returns>
    internal static string Read(ReadOnlyMemory<byte> bytes)
    {
        int end = bytes.Span.IndexOf((byte)0);
        return Encoding.UTF8.GetString(end < 0 ? bytes.Span : bytes.Span[..end]);
    }
}
