using System.Buffers;
using System.Text;

namespace Vireo.Host.Xml;

/// <summary>libvirt's escapes: the five of XML, in text and attributes alike; control characters are left out.</summary>
internal static class XmlEscapes
{
    private static readonly SearchValues<char> Special = SearchValues.Create(
        "<>&'\"\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000b\u000c\u000e\u000f\u0010\u0011\u0012\u0013\u0014"
        + "\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f");

    internal static void Append(StringBuilder output, ReadOnlySpan<char> text)
    {
        int at;
        while ((at = text.IndexOfAny(Special)) >= 0)
        {
            output.Append(text[..at]).Append(Of(text[at]));
            text = text[(at + 1)..];
        }

        output.Append(text);
    }

    private static string Of(char special) => special switch
    {
        '<' => "&lt;",
        '>' => "&gt;",
        '&' => "&amp;",
        '\'' => "&apos;",
        '"' => "&quot;",
        _ => string.Empty,
    };
}
