namespace Vireo.Generator.Views;

/// <summary>Reads paths, and says what is wrong with them.</summary>
internal static class PathReader
{
    private static readonly string[] Prefixes = ["qemu", "lxc", "xen", "bhyve", "vmware", "dnsmasq", "fs", "rbd"];

    /// <summary>The steps of a path; none: the element itself.</summary>
    internal static List<string> Steps(string path)
    {
        var steps = new List<string>();
        if (path is ViewNames.Self or "")
        {
            return steps;
        }

        int start = 0;
        int braces = 0;
        for (int i = 0; i <= path.Length; i++)
        {
            if (i == path.Length || (path[i] == '/' && braces == 0))
            {
                steps.Add(path.Substring(start, i - start));
                start = i + 1;
            }
            else
            {
                braces += path[i] switch { '{' => 1, '}' => -1, _ => 0 };
            }
        }

        return steps;
    }

    /// <summary>A path without its last step, which is an attribute's name.</summary>
    internal static (string Steps, string Attribute) Split(string path)
    {
        var steps = Steps(path);
        return steps.Count == 0 ? (ViewNames.Self, "") : (Join(steps.Take(steps.Count - 1)), steps[steps.Count - 1]);
    }

    internal static string Join(IEnumerable<string> steps) => string.Join("/", steps) is { Length: > 0 } path ? path : ViewNames.Self;

    /// <summary>What is wrong with a path; null: nothing.</summary>
    internal static string? Fault(string path, bool mayBeSelf)
    {
        var steps = Steps(path);
        return steps.Count == 0 && !mayBeSelf ? "it must name something"
            : steps.Select(StepFault).FirstOrDefault(fault => fault is not null);
    }

    private static string? StepFault(string step)
    {
        if (step.StartsWith("{", StringComparison.Ordinal))
        {
            return IsName(step.Substring(step.IndexOf('}') + 1)) ? null : $"'{step}' is no name";
        }

        string[] parts = step.Split(':');
        return parts.Length > 2 || !parts.All(IsName) ? $"'{step}' is no name"
            : parts.Length == 2 && !Prefixes.Contains(parts[0]) ? $"'{parts[0]}' is no known prefix"
            : null;
    }

    private static bool IsName(string text) =>
        text.Length > 0 && (char.IsLetter(text[0]) || text[0] == '_') && text.All(c => char.IsLetterOrDigit(c) || c is '_' or '-' or '.');
}
