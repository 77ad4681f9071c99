using System.Xml.Linq;

namespace Vireo.Model.Tests.Schemas;

/// <summary>One of libvirt's RELAX NG schemas, with what it includes: its defines, and what an element's pattern holds.</summary>
internal sealed class RelaxGrammar
{
    private static readonly XNamespace Relax = "http://relaxng.org/ns/structure/1.0";
    private static readonly Dictionary<string, XElement> Files = new(StringComparer.Ordinal);

    private readonly Dictionary<string, List<XElement>> _defines = new(StringComparer.Ordinal);
    private readonly Dictionary<XElement, RelaxGrammar> _inner = [];
    private readonly HashSet<string> _loaded = new(StringComparer.Ordinal);
    private XElement? _start;

    /// <summary>Where Debian's libvirt0 puts the schemas.</summary>
    internal const string Folder = "/usr/share/libvirt/schemas";

    internal static RelaxGrammar Load(string file)
    {
        var grammar = new RelaxGrammar();
        grammar._loaded.Add(file);
        grammar.Read(Parse(file), isTop: true);
        return grammar;
    }

    /// <summary>The elements that a document can begin with.</summary>
    internal IReadOnlyList<XElement> Roots() => [.. PartsIn(_start?.Elements() ?? []).Where(part => part.Kind == RelaxKind.Element).Select(part => part.Pattern)];

    /// <summary>The attributes, elements and texts that an element's pattern allows right in it.</summary>
    internal IReadOnlyList<RelaxPart> PartsOf(XElement pattern) =>
        _inner.TryGetValue(pattern, out RelaxGrammar? inner) ? inner.PartsOf(pattern) : PartsIn(pattern.Elements());

    /// <summary>The words that an attribute's or text's pattern lists.</summary>
    internal IReadOnlySet<string> WordsOf(IEnumerable<XElement> patterns)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        CollectWords(patterns, words, []);
        return words;
    }

    /// <summary>The name that an element or attribute must have; <c>*</c>: any.</summary>
    internal static string NameOf(XElement pattern) =>
        (string?)pattern.Attribute("name") ?? (pattern.Element(Relax + "name")?.Value is { Length: > 0 } name ? name : "*");

    /// <summary>The namespace that an element must be in.</summary>
    internal static string NamespaceOf(XElement pattern) =>
        pattern.AncestorsAndSelf().Select(element => (string?)element.Attribute("ns")).FirstOrDefault(found => found is not null) ?? "";

    private static XElement Parse(string file)
    {
        lock (Files)
        {
            return Files.TryGetValue(file, out XElement? root) ? root : Files[file] = XElement.Load(Path.Combine(Folder, file));
        }
    }

    private void Read(XElement grammar, bool isTop)
    {
        foreach (XElement include in grammar.Elements(Relax + "include"))
        {
            string file = (string?)include.Attribute("href") ?? "";
            if (_loaded.Add(file))
            {
                Read(Parse(file), isTop: false);
            }

            foreach (XElement define in include.Elements(Relax + "define"))
            {
                _defines.Remove(NameOf(define));
            }

            Read(include, isTop);
        }

        foreach (XElement define in grammar.Elements(Relax + "define"))
        {
            if (!_defines.TryGetValue(NameOf(define), out List<XElement>? all))
            {
                _defines[NameOf(define)] = all = [];
            }

            all.Add(define);
        }

        if (grammar.Element(Relax + "start") is { } start && (isTop || _start is null))
        {
            _start = start;
        }
    }

    private List<RelaxPart> PartsIn(IEnumerable<XElement> patterns)
    {
        var parts = new List<RelaxPart>();
        Collect(patterns, isMany: false, parts, []);
        return parts;
    }

    private void Collect(IEnumerable<XElement> patterns, bool isMany, List<RelaxPart> parts, HashSet<string> within)
    {
        foreach (XElement pattern in patterns)
        {
            switch (pattern.Name.LocalName)
            {
                case "element":
                    parts.Add(new(RelaxKind.Element, pattern, isMany));
                    break;
                case "attribute":
                    parts.Add(new(RelaxKind.Attribute, pattern, isMany));
                    break;
                case "text" or "data" or "value" or "list":
                    parts.Add(new(RelaxKind.Text, pattern, isMany));
                    break;
                case "ref" when within.Add(NameOf(pattern)):
                    Collect(_defines[NameOf(pattern)].SelectMany(define => define.Elements()), isMany, parts, within);
                    within.Remove(NameOf(pattern));
                    break;
                case "grammar":
                    CollectInner(pattern, isMany, parts);
                    break;
                case "zeroOrMore" or "oneOrMore":
                    Collect(pattern.Elements(), isMany: true, parts, within);
                    break;
                case "group" or "interleave" or "mixed" or "optional" or "choice":
                    Collect(pattern.Elements(), isMany, parts, within);
                    break;
                default:
                    break;
            }
        }
    }

    /// <summary>A grammar within the grammar has defines of its own, and so have the elements that it allows.</summary>
    private void CollectInner(XElement pattern, bool isMany, List<RelaxPart> parts)
    {
        var inner = new RelaxGrammar();
        inner.Read(pattern, isTop: true);
        foreach (XElement root in inner.Roots())
        {
            _inner[root] = inner;
            parts.Add(new(RelaxKind.Element, root, isMany));
        }
    }

    private void CollectWords(IEnumerable<XElement> patterns, HashSet<string> words, HashSet<string> within)
    {
        foreach (XElement pattern in patterns)
        {
            string kind = pattern.Name.LocalName;
            if (kind == "value")
            {
                words.Add(pattern.Value);
            }
            else if (kind == "ref" && within.Add(NameOf(pattern)))
            {
                CollectWords(_defines[NameOf(pattern)].SelectMany(define => define.Elements()), words, within);
                within.Remove(NameOf(pattern));
            }
            else if (kind is not ("name" or "data" or "element" or "attribute"))
            {
                CollectWords(pattern.Elements(), words, within);
            }
        }
    }
}
