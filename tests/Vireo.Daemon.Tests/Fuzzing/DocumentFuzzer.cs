using System.Xml;
using System.Xml.Linq;

namespace Vireo.Daemon.Tests.Fuzzing;

/// <summary>Twists documents as trees, so that most stay well-formed and reach the readers of their elements.</summary>
/// <param name="random">The case's choices.</param>
/// <param name="root">The kind of document, in most cases; null: any.</param>
internal sealed class DocumentFuzzer(Random random, string? root = null)
{
    private const int MostTwists = 4;
    private const int MaxRepeats = 64;
    private const int DeepNesting = 300;
    private const int ManyAttributes = 1100;

    /// <summary>A document that is a little wrong, or very.</summary>
    internal string Next()
    {
        string text = random.Pick(root is null || random.OneIn(20) ? Documents.All : Documents.Of(root));
        if (TryParse(text) is not { } document)
        {
            return text;
        }

        int twists = random.Next(MostTwists);
        for (int i = 0; i < twists; i++)
        {
            Twist(document);
        }

        string written = document.ToString(SaveOptions.DisableFormatting);
        return random.OneIn(20) ? Spoil(written) : written;
    }

    private void Twist(XElement document)
    {
        XElement one = random.Pick([.. document.DescendantsAndSelf()]);
        switch (random.Next(11))
        {
            case 0 or 1 or 2 when one.HasAttributes:
                random.Pick([.. one.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration), new XAttribute("type", "")]).Value = Text();
                break;
            case 3 or 4 when !one.HasElements:
                one.Value = Text();
                break;
            case 5 when one.Parent is not null:
                one.Remove();
                break;
            case 6 when one.Parent is not null:
                one.AddAfterSelf(Enumerable.Repeat(one, 1 + random.Next(MaxRepeats)).Select(copied => new XElement(copied)));
                break;
            case 7:
                one.Add(TryParse(random.Pick(Documents.All)));
                break;
            case 8:
                one.SetAttributeValue(random.Pick(["type", "name", "unit", "id", "mode", "size", "cpus", "managed"]), Text());
                break;
            case 9 when random.OneIn(40):
                one.Add(Nested());
                break;
            case 10 when random.OneIn(40):
                one.Add(new XElement("many", Enumerable.Range(0, ManyAttributes).Select(i => new XAttribute("a" + i, ""))));
                break;
            default:
                one.Add(new XElement(random.Pick(["name", "uuid", "vcpu", "memory", "target", "source", "address", "unknown"]), Text()));
                break;
        }
    }

    private string Spoil(string text)
    {
        int at = random.Next(text.Length);
        return random.Next(4) switch
        {
            0 => text[..at],
            1 => text.Insert(at, "<"),
            2 => "<!DOCTYPE x [<!ENTITY e \"e\">]>" + text,
            _ => text.Insert(at, "&e;"),
        };
    }

    private string Text() => new([.. random.Pick(HostileValues.Texts).Where(XmlConvert.IsXmlChar)]);

    private static XElement Nested()
    {
        var inner = new XElement("deep");
        for (int i = 0; i < DeepNesting; i++)
        {
            inner = new XElement("deep", inner);
        }

        return inner;
    }

    private static XElement? TryParse(string text)
    {
        try
        {
            return XElement.Parse(text);
        }
        catch (XmlException)
        {
            return null;
        }
    }
}
