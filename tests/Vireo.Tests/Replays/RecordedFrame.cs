using System.Reflection;

namespace Vireo.Tests.Replays;

/// <summary>One frame of a recorded session.</summary>
/// <param name="IsOfClient">Whether the client sent it; otherwise the daemon did.</param>
/// <param name="Bytes">The whole frame.</param>
internal sealed record RecordedFrame(bool IsOfClient, byte[] Bytes)
{
    private const string ClientMark = ">";

    /// <summary>Reads a recording: a line for each frame, <c>&gt;</c> or <c>&lt;</c> and its bytes in hexadecimal.</summary>
    /// <param name="name">The recording's name.</param>
    /// <returns>The frames, in order.</returns>
    internal static IReadOnlyList<RecordedFrame> Load(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name) ?? throw new FileNotFoundException(name);
        using StreamReader reader = new(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Parse)];
    }

    private static RecordedFrame Parse(string line) => new(line.StartsWith(ClientMark, StringComparison.Ordinal), Convert.FromHexString(line.AsSpan(2)));
}
