using System.Buffers;

namespace Vireo.Transport.Ssh;

/// <summary>Quotes text for the shells of an ssh server.</summary>
internal static class RemoteShell
{
    private static readonly SearchValues<char> Special = SearchValues.Create(" !\"#$&'()*;<>?[\\]^`{|}~\u007f" + ControlCharacters());

    /// <summary>
    /// Quotes a word of a command that stands between single quotes itself: <c>sh -c 'COMMAND'</c>. The user's own shell there takes one
    /// layer off, <c>sh</c> the other. The answer begins and ends outside of the outer quotes: it is put between two of them.
    /// </summary>
    internal static string QuoteTwice(string word) => Quote(Quote(word));

    private static string Quote(string word) =>
        word.Length > 0 && !word.AsSpan().ContainsAny(Special) ? word : $"'{word.Replace("'", "'\\''", StringComparison.Ordinal)}'";

    private static string ControlCharacters() => string.Concat(Enumerable.Range(0, ' ').Select(static code => (char)code));
}
