using System.Collections.Immutable;
using System.Xml.Linq;

namespace Vireo.Model.Tests.Schemas;

/// <summary>
/// Walks a schema and the views of its documents side by side, and notes what the schema knows and no view declares: attributes, elements, texts,
/// elements that may come several times, words of enums and of hierarchies.
/// </summary>
internal sealed class Coverage(RelaxGrammar grammar)
{
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly Dictionary<XElement, int> _numbers = [];
    private readonly SortedSet<string> _missing = new(StringComparer.Ordinal);

    /// <summary>Everything that is missing, by its path, and how many attributes, elements and texts were looked at.</summary>
    internal static (IReadOnlyCollection<string> Missing, int Seen) Of(string schema, params Type[] roots)
    {
        RelaxGrammar grammar = RelaxGrammar.Load(schema);
        var coverage = new Coverage(grammar);
        foreach (IGrouping<string, XElement> root in grammar.Roots().GroupBy(RelaxGrammar.NameOf))
        {
            coverage.Walk([.. root], [.. roots.Select(view => new Spot(view, []))], roots[0].Name);
        }

        return (coverage._missing, coverage.Seen);
    }

    private int Seen { get; set; }

    private void Walk(IReadOnlyList<XElement> patterns, IReadOnlyList<Spot> from, string path)
    {
        IReadOnlyList<Spot> spots = WithSameElement(from);
        string key = string.Join(',', patterns.Select(NumberOf).Order()) + "|" + string.Join(',', spots.Select(spot => spot.ToString()).Order());
        if (!_seen.Add(key))
        {
            return;
        }

        List<RelaxPart> parts = [.. patterns.SelectMany(grammar.PartsOf)];
        foreach (RelaxPart attribute in parts.Where(part => part.Kind == RelaxKind.Attribute && RelaxGrammar.NameOf(part.Pattern) != "*"))
        {
            CheckAttribute(attribute.Pattern, spots, path);
        }

        List<XElement> texts = [.. parts.Where(part => part.Kind == RelaxKind.Text).Select(part => part.Pattern)];
        if (texts.Count > 0)
        {
            CheckText(texts, spots, path);
        }

        foreach (var elements in parts.Where(part => part.Kind == RelaxKind.Element && RelaxGrammar.NameOf(part.Pattern) != "*")
            .GroupBy(part => XName.Get(RelaxGrammar.NameOf(part.Pattern), RelaxGrammar.NamespaceOf(part.Pattern))))
        {
            CheckElement(elements.Key, [.. elements], spots, path);
        }
    }

    private void CheckAttribute(XElement pattern, IReadOnlyList<Spot> spots, string path)
    {
        Seen++;
        string name = RelaxGrammar.NameOf(pattern);
        List<DeclaredPart> said = [.. Parts(spots).Where(found => IsAt(found) && found.Part.Attributes.Any(attribute => attribute.LocalName == name)).Select(found => found.Part)];
        List<Type> hierarchies = [.. spots.SelectMany(spot => HierarchiesBy(spot, name))];
        IReadOnlySet<string> words = grammar.WordsOf(pattern.Elements());
        if (said.Count == 0 && hierarchies.Count == 0)
        {
            _missing.Add($"{path}/@{name}");
        }
        else if (said.Count == 0)
        {
            _missing.UnionWith(words.Except(hierarchies.SelectMany(DeclaredViews.WordsOf)).Select(word => $"{path}/@{name}='{word}'"));
        }

        CheckWords(words, said, $"{path}/@{name}");
    }

    private void CheckText(List<XElement> patterns, IReadOnlyList<Spot> spots, string path)
    {
        Seen++;
        List<DeclaredPart> said = [.. Parts(spots).Where(found => IsAt(found) && found.Part.IsText).Select(found => found.Part)];
        if (said.Count == 0)
        {
            _missing.Add($"{path}/text()");
        }

        CheckWords(grammar.WordsOf(patterns), said, path);
    }

    private void CheckElement(XName name, List<RelaxPart> found, IReadOnlyList<Spot> spots, string path)
    {
        Seen++;
        string below = $"{path}/{name.LocalName}";
        List<(Spot Spot, DeclaredPart Part)> said = [.. Parts(spots).Where(candidate => LeadsTo(candidate, name))];
        List<Type> named = [.. Parts(spots).Where(IsAt).Where(candidate => candidate.Part is { Declaration: XmlElementsAttribute, View: { } view } && NamesOf(view).Contains(name.LocalName)).Select(candidate => candidate.Part.View!)]; // the pattern has proved it
        if (said.Count == 0 && named.Count == 0)
        {
            _missing.Add(below);
            return;
        }

        if (found.Exists(part => part.IsMany) && named.Count == 0 && !said.Exists(candidate => candidate.Part.IsMany))
        {
            _missing.Add($"{below} (more than one)");
        }

        List<Spot> next = [.. named.Select(view => new Spot(view, []))];
        foreach ((Spot spot, DeclaredPart part) in said)
        {
            if (part.Declaration is XmlRawAttribute)
            {
                return;
            }

            bool isLast = part.Steps.Length == spot.Way.Length + 1;
            next.Add(isLast && part.View is { } view ? new Spot(view, []) : spot with { Way = spot.Way.Add(name) });
        }

        List<XElement> patterns = [.. found.Select(part => part.Pattern)];
        bool isBare = patterns.TrueForAll(pattern => grammar.PartsOf(pattern).Count == 0);
        if (isBare && !said.Exists(candidate => candidate.Part.Steps.Length == candidate.Spot.Way.Length + 1 && candidate.Part.Attribute is null))
        {
            _missing.Add($"{below} (being there)");
        }

        Walk(patterns, next, below);
    }

    private void CheckWords(IReadOnlySet<string> words, List<DeclaredPart> said, string path)
    {
        List<IEnumerable<string>?> known = [.. said.Select(part => part.Words)];
        if (known.Count > 0 && !known.Contains(null))
        {
            _missing.UnionWith(words.Except(known.SelectMany(some => some ?? [])).Select(word => $"{path}='{word}'"));
        }
    }

    private static IEnumerable<(Spot Spot, DeclaredPart Part)> Parts(IEnumerable<Spot> spots) =>
        spots.SelectMany(spot => DeclaredViews.PartsOfAllCases(spot.View).Select(part => (spot, part)));

    private static bool IsAt((Spot Spot, DeclaredPart Part) found) => found.Part.Steps.AsSpan().SequenceEqual(found.Spot.Way.AsSpan());

    private static bool LeadsTo((Spot Spot, DeclaredPart Part) found, XName name) =>
        found.Part.Steps.Length > found.Spot.Way.Length
        && found.Part.Steps.AsSpan(0, found.Spot.Way.Length).SequenceEqual(found.Spot.Way.AsSpan())
        && found.Part.Steps[found.Spot.Way.Length] == name;

    private static IEnumerable<string> NamesOf(Type view) => DeclaredViews.ByOf(view) == "." ? DeclaredViews.WordsOf(view) : [];

    /// <summary>The hierarchies whose case an attribute of the element at a spot tells.</summary>
    private static IEnumerable<Type> HierarchiesBy(Spot spot, string attribute) => spot.Way.Length > 0 ? [] :
        DeclaredViews.PartsOfAllCases(spot.View)
            .Where(part => part.Declaration is XmlVariantAttribute variant && variant.By == attribute)
            .Select(part => part.View!) // a variant is a view
            .Concat(DeclaredViews.ByOf(spot.View) == attribute ? [spot.View] : []);

    private static List<Spot> WithSameElement(IReadOnlyList<Spot> from)
    {
        List<Spot> spots = [.. from.Distinct()];
        for (int i = 0; i < spots.Count; i++)
        {
            Spot spot = spots[i];
            spots.AddRange(
                from found in Parts([spot])
                where spot.Way.Length == 0 && found.Part.IsSameElement
                let same = new Spot(found.Part.View!, []) // such a part is a view
                where !spots.Contains(same)
                select same);
        }

        return spots;
    }

    private int NumberOf(XElement pattern)
    {
        if (!_numbers.TryGetValue(pattern, out int number))
        {
            _numbers[pattern] = number = _numbers.Count;
        }

        return number;
    }

    /// <summary>A view, and the way from its element to the one that is looked at.</summary>
    private sealed record Spot(Type View, ImmutableArray<XName> Way)
    {
        public bool Equals(Spot? other) => other is not null && View == other.View && Way.AsSpan().SequenceEqual(other.Way.AsSpan());

        public override int GetHashCode() => HashCode.Combine(View, Way.Length);

        public override string ToString() => $"{View.FullName}:{string.Join('/', Way)}";
    }
}
