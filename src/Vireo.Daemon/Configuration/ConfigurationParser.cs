using System.Buffers;

namespace Vireo.Daemon.Configuration;

/// <summary>
/// Reads libvirt's configuration syntax: <c>key = value</c>, one to a line or separated by <c>;</c>, where a value is a number, a string
/// in one, or three double, quotes, or a list in brackets. Only a list and a string in three quotes go over several lines.
/// </summary>
internal ref struct ConfigurationParser
{
    private const string TripleQuote = "\"\"\"";
    private const int MaxListDepth = 16;
    private static readonly SearchValues<char> KeyCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_");

    private readonly string _file;
    private ReadOnlySpan<char> _rest;
    private int _line;

    private ConfigurationParser(string file, ReadOnlySpan<char> text)
    {
        _file = file;
        _rest = text;
        _line = 1;
    }

    /// <summary>Reads a whole text.</summary>
    /// <param name="file">The file's name, for errors.</param>
    /// <param name="text">The text.</param>
    /// <returns>The entries in the file's order; a key may occur twice.</returns>
    /// <exception cref="ConfigurationException">The text is not in this syntax.</exception>
    internal static IReadOnlyList<ConfigurationEntry> Parse(string file, ReadOnlySpan<char> text)
    {
        var parser = new ConfigurationParser(file, text);
        var entries = new List<ConfigurationEntry>();
        while (parser.SkipToEntry())
        {
            entries.Add(parser.ReadEntry());
        }

        return entries;
    }

    private readonly char Current => _rest.IsEmpty ? '\0' : _rest[0];

    private readonly bool AtLineEnd => _rest.IsEmpty || _rest[0] is '\n' or '\r';

    private bool SkipToEntry()
    {
        SkipBlanksCommentsAndLines();
        return !_rest.IsEmpty;
    }

    private ConfigurationEntry ReadEntry()
    {
        int line = _line;
        string key = ReadKey();
        SkipBlanks();
        if (Current != '=')
        {
            throw Wrong("expecting an assignment");
        }

        Advance();
        SkipBlanks();
        var value = ReadValue(depth: 0);
        ReadSeparator();
        return new ConfigurationEntry(key, value, line);
    }

    private string ReadKey()
    {
        if (!char.IsAsciiLetter(Current))
        {
            throw Wrong("expecting a name");
        }

        int length = _rest.IndexOfAnyExcept(KeyCharacters);
        return Take(length < 0 ? _rest.Length : length).ToString();
    }

    private void ReadSeparator()
    {
        SkipBlanks();
        if (Current == ';')
        {
            Advance();
        }
        else if (!AtLineEnd && Current != '#')
        {
            throw Wrong("expecting a separator");
        }
    }

    private ConfigurationValue ReadValue(int depth) => Current switch
    {
        '"' when _rest.StartsWith(TripleQuote) => ReadLongText(),
        '"' or '\'' => ReadText(Current),
        '[' => ReadList(depth),
        '-' or '+' or (>= '0' and <= '9') => ReadNumber(),
        _ => throw Wrong("expecting a value"),
    };

    private ConfigurationValue.Text ReadText(char quote)
    {
        Advance();
        int length = _rest.IndexOfAny(quote, '\n', '\r');
        if (length < 0 || _rest[length] != quote)
        {
            throw Wrong("unterminated string");
        }

        string text = Take(length).ToString();
        Advance();
        return new ConfigurationValue.Text(text);
    }

    private ConfigurationValue.Text ReadLongText()
    {
        Take(TripleQuote.Length);
        int length = _rest.IndexOf(TripleQuote, StringComparison.Ordinal);
        if (length < 0)
        {
            throw Wrong("unterminated string");
        }

        string text = Take(length).ToString();
        Take(TripleQuote.Length);
        return new ConfigurationValue.Text(text);
    }

    private ConfigurationValue.List ReadList(int depth)
    {
        if (depth == MaxListDepth)
        {
            throw Wrong("too many lists inside each other");
        }

        Advance();
        var items = new List<ConfigurationValue>();
        SkipBlanksCommentsAndLines();
        while (Current != ']')
        {
            items.Add(ReadValue(depth + 1));
            SkipBlanksCommentsAndLines();
            if (Current == ',')
            {
                Advance();
                SkipBlanksCommentsAndLines();
            }
            else if (Current != ']')
            {
                throw Wrong(_rest.IsEmpty ? "list is not closed with ]" : "expecting a separator in list");
            }
        }

        Advance();
        return new ConfigurationValue.List(items);
    }

    private ConfigurationValue.Number ReadNumber()
    {
        int sign = Current is '-' or '+' ? 1 : 0;
        int digits = _rest[sign..].IndexOfAnyExceptInRange('0', '9');
        var text = Take(digits < 0 ? _rest.Length : sign + digits);
        if (text.Length == sign)
        {
            throw Wrong("expecting a value");
        }

        return long.TryParse(text, out long number) ? new ConfigurationValue.Number(number) : throw Wrong("number out of range");
    }

    private void SkipBlanks() => Take(CountOf(" \t"));

    private void SkipBlanksCommentsAndLines()
    {
        while (true)
        {
            Take(CountOf(" \t\r\n"));
            if (Current != '#')
            {
                return;
            }

            int end = _rest.IndexOfAny('\r', '\n');
            Take(end < 0 ? _rest.Length : end);
        }
    }

    private readonly int CountOf(string characters)
    {
        int count = _rest.IndexOfAnyExcept(characters);
        return count < 0 ? _rest.Length : count;
    }

    private void Advance() => Take(1);

    private ReadOnlySpan<char> Take(int length)
    {
        var taken = _rest[..length];
        _rest = _rest[length..];
        _line += taken.Count('\n');
        return taken;
    }

    private readonly ConfigurationException Wrong(string what) => new($"{_file}:{_line}: configuration file syntax error: {what}");
}
