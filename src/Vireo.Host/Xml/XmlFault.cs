namespace Vireo.Host.Xml;

/// <summary>What is wrong with a document, and where.</summary>
/// <param name="Offset">The character at which the reader gave up.</param>
/// <param name="Message">What it said.</param>
internal sealed record XmlFault(int Offset, string Message)
{
    /// <summary>The fault as libvirt tells it: name, line, words; the line; and a pointer to the place in it.</summary>
    internal string Describe(string text, string documentName, XmlFaultDetail detail)
    {
        ReadOnlySpan<char> before = text.AsSpan(0, Math.Min(Offset, text.Length));
        int line = before.Count('\n') + 1;
        if (detail == XmlFaultDetail.PlaceOnly)
        {
            return $"{documentName}:{line}: {Message}";
        }

        int start = before.LastIndexOf('\n') + 1;
        int length = text.AsSpan(start).IndexOf('\n');
        string shown = length < 0 ? text[start..] : text.Substring(start, length);
        string pointer = new('-', before.Length - start);

        // Where there is no line to show, libvirt passes a null pointer to printf.
        return $"{documentName}:{line}: {Message}\n{(shown.Length == 0 ? "(null)" : shown)}\n{pointer}^";
    }
}
