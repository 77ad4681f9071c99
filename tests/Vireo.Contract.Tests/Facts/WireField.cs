using System.Text.RegularExpressions;

namespace Vireo.Contract.Tests.Facts;

/// <summary>How many of a type there are in a field.</summary>
public enum WireForm
{
    Value,
    Optional,
    Fixed,
    Variable,
}

/// <summary>A field as the wire has it.</summary>
public sealed partial record WireField(string Name, string Type, WireForm Form, int Bound)
{
    public static WireField Parse(string text, IReadOnlyDictionary<string, int> constants)
    {
        Match match = Pattern.Match(text);
        string open = match.Groups["open"].Value;
        string bound = match.Groups["bound"].Value;
        WireForm form = open switch { "[" => WireForm.Fixed, "<" => WireForm.Variable, "?" => WireForm.Optional, _ => WireForm.Value };
        int number = bound.Length == 0 ? 0 : constants.TryGetValue(bound, out int constant) ? constant : int.Parse(bound);
        return new WireField(match.Groups["name"].Value, match.Groups["type"].Value, form, number);
    }

    [GeneratedRegex(@"^(?:(?<name>\w+) )?(?<type>\w+)(?<open>[\[<?])?(?<bound>\w+)?[\]>]?$")]
    private static partial Regex Pattern { get; }
}
