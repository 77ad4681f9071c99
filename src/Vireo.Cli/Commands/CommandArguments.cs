using System.Globalization;

namespace Vireo.Cli.Commands;

/// <summary>The options that a command was given. It knows which the command has: asking for another is a bug.</summary>
internal sealed class CommandArguments
{
    private readonly Dictionary<string, List<string>> _values = new(StringComparer.Ordinal);

    internal bool Has(string name) => _values.ContainsKey(name);

    internal void Add(OptionDefinition option, string value)
    {
        if (!_values.TryGetValue(option.Name, out List<string>? values))
        {
            _values[option.Name] = values = [];
        }

        values.Add(value);
    }

    internal IReadOnlyList<string> All(string name) => _values.TryGetValue(name, out List<string>? values) ? values : [];

    /// <summary>The value of an option that may be missing; null when it is.</summary>
    internal string? Text(string name)
    {
        if (!_values.TryGetValue(name, out List<string>? values))
        {
            return null;
        }

        return values[0].Length > 0
            ? values[0]
            : throw new CommandFailedException($"Failed to get option '{name}': Option argument is empty");
    }

    /// <summary>The value of an option that the parser has made sure of.</summary>
    internal string Required(string name) =>
        Text(name) ?? throw new InvalidOperationException($"The command has no required option {name}.");

    /// <summary>A span in whole seconds, at least one; null when the option is missing.</summary>
    internal TimeSpan? Seconds(string name)
    {
        if (Text(name) is not { } text)
        {
            return null;
        }

        // virsh keeps the milliseconds in an int: what does not fit is refused in the same words as what is no number.
        return int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int seconds)
            && seconds is >= 1 and <= int.MaxValue / 1000
            ? TimeSpan.FromSeconds(seconds)
            : throw new CommandFailedException($"Numeric value '{text}' for <{name}> option is malformed or out of range");
    }

    /// <summary>Refuses two options at once.</summary>
    internal void Exclude(string first, string second)
    {
        if (Has(first) && Has(second))
        {
            throw new CommandFailedException($"Options --{first} and --{second} are mutually exclusive");
        }
    }
}
