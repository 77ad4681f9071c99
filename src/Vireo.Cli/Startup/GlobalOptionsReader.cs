using System.Globalization;
using Vireo.Cli.Output;
using Vireo.Cli.Syntax;

namespace Vireo.Cli.Startup;

/// <summary>Reads what comes before the command, as getopt does for virsh: letters in bundles, long names cut short, until the first word.</summary>
internal sealed class GlobalOptionsReader
{
    private const int MostDebug = 4;

    private static readonly GlobalSwitch[] Switches =
    [
        new('c', "connect", SwitchValue.Required),
        new('d', "debug", SwitchValue.Required),
        new('e', "escape", SwitchValue.Required),
        new('h', "help", SwitchValue.None),
        new('k', "keepalive-interval", SwitchValue.Required),
        new('K', "keepalive-count", SwitchValue.Required),
        new('l', "log", SwitchValue.Required),
        new('q', "quiet", SwitchValue.None),
        new('r', "readonly", SwitchValue.None),
        new('t', "timing", SwitchValue.None),
        new('v', "version", SwitchValue.Optional),
        new('V', null, SwitchValue.None),
        new('\0', "format", SwitchValue.Required),
    ];

    private readonly IReadOnlyList<string> _words;
    private GlobalOptions _options = new();
    private int _at;

    private GlobalOptionsReader(IReadOnlyList<string> words) => _words = words;

    /// <summary>Reads a command line.</summary>
    /// <param name="words">The command line.</param>
    /// <returns>The options, with the words that are left.</returns>
    /// <exception cref="CommandSyntaxException">An option is unknown, or its value is missing or wrong.</exception>
    internal static GlobalOptions Read(IReadOnlyList<string> words)
    {
        GlobalOptionsReader reader = new(words);
        while (reader._options.Request == GlobalRequest.Commands && reader.ReadWord())
        {
        }

        return reader._options with { Words = [.. words.Skip(reader._at)] };
    }

    private bool ReadWord()
    {
        if (_at >= _words.Count || _words[_at] is not ['-', _, ..] word)
        {
            return false;
        }

        _at++;
        if (word == "--")
        {
            return false;
        }

        if (word.StartsWith("--", StringComparison.Ordinal))
        {
            ReadLong(word);
        }
        else
        {
            ReadLetters(word);
        }

        return true;
    }

    private void ReadLong(string word)
    {
        string[] parts = word[2..].Split('=', 2);
        GlobalSwitch found = FindLong(parts[0]) ?? throw Unsupported(word);
        if (parts.Length == 2 && found.Value == SwitchValue.None)
        {
            throw Unsupported(word);
        }

        string? value = parts.Length == 2 ? parts[1] : null;
        Apply(found, $"--{found.Long}", found.Value == SwitchValue.Required ? value ?? NextWord(found) : value);
    }

    private void ReadLetters(string word)
    {
        for (int i = 1; i < word.Length; i++)
        {
            char letter = word[i];
            GlobalSwitch found = Array.Find(Switches, s => s.Short == letter) ?? throw Unsupported($"-{letter}");
            if (found.Value == SwitchValue.Required)
            {
                Apply(found, $"-{letter}", i + 1 < word.Length ? word[(i + 1)..] : NextWord(found));
                return;
            }

            Apply(found, $"-{letter}", null);
        }
    }

    private static GlobalSwitch? FindLong(string name)
    {
        GlobalSwitch[] fits = [.. Switches.Where(s => s.Long?.StartsWith(name, StringComparison.Ordinal) == true)];
        return fits.FirstOrDefault(s => s.Long == name) ?? (fits.Length == 1 ? fits[0] : null);
    }

    private string NextWord(GlobalSwitch found) =>
        _at < _words.Count ? _words[_at++] : throw new CommandSyntaxException($"option {found.BothNames} requires an argument");

    private void Apply(GlobalSwitch found, string written, string? value) => _options = (found.Short, found.Long) switch
    {
        ('c', _) => _options with { Uri = value },
        ('d', _) => CheckDebug(value),
        ('e', _) => CheckEscape(value),
        ('h', _) => _options with { Request = GlobalRequest.Help },
        ('k', _) => _options with { KeepAliveInterval = Count(written, value) },
        ('K', _) => _options with { KeepAliveCount = Count(written, value) },
        ('q', _) => _options with { IsQuiet = true },
        ('r', _) => _options with { IsReadOnly = true },
        ('t', _) => _options with { TellsTime = true },
        ('v', _) => _options with { Request = value == "long" ? GlobalRequest.LongVersion : GlobalRequest.Version },
        ('V', _) => _options with { Request = GlobalRequest.LongVersion },
        (_, "format") => _options with { Format = Format(value) },
        _ => _options,
    };

    private GlobalOptions CheckDebug(string? value)
    {
        if (!int.TryParse(value, CultureInfo.InvariantCulture, out int level))
        {
            throw new CommandSyntaxException("option -d takes a numeric argument");
        }

        return level is >= 0 and <= MostDebug
            ? _options
            : _options with { Complaints = [.. _options.Complaints, $"ignoring debug level {level} out of range [0-{MostDebug}]"] };
    }

    private GlobalOptions CheckEscape(string? value) => value is [_] or ['^', _]
        ? _options
        : throw new CommandSyntaxException($"Invalid string '{value}' for escape sequence");

    private static int Count(string written, string? value) =>
        !int.TryParse(value, CultureInfo.InvariantCulture, out int count) ? throw new CommandSyntaxException($"Invalid value for option {written}")
        : count < 0 ? throw new CommandSyntaxException($"option {written} requires a positive integer argument")
        : count;

    private static OutputFormat Format(string? value) => value switch
    {
        "text" => OutputFormat.Text,
        "json" => OutputFormat.Json,
        _ => throw new CommandSyntaxException($"Unknown format {value} value, expecting 'text' or 'json'"),
    };

    private static CommandSyntaxException Unsupported(string option) => new($"unsupported option '{option}'. See --help.");
}
