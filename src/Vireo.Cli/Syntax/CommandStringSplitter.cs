using System.Text;

namespace Vireo.Cli.Syntax;

/// <summary>
/// Divides a command string into commands and words, as virsh does: <c>;</c> and line ends divide commands, <c>#</c> starts a comment,
/// quotes and backslashes keep what would divide.
/// </summary>
internal sealed class CommandStringSplitter
{
    private readonly string _text;
    private readonly List<IReadOnlyList<string>> _commands = [];
    private List<string> _words = [];
    private int _at;

    private CommandStringSplitter(string text) => _text = text;

    /// <summary>Divides a string.</summary>
    /// <param name="text">The string.</param>
    /// <returns>The commands, each with at least one word.</returns>
    /// <exception cref="CommandSyntaxException">A quotation mark has no partner.</exception>
    internal static IReadOnlyList<IReadOnlyList<string>> Split(string text)
    {
        CommandStringSplitter splitter = new(text);
        splitter.Run();
        return splitter._commands;
    }

    private void Run()
    {
        while (_at < _text.Length)
        {
            switch (_text[_at])
            {
                case ' ' or '\t':
                    _at++;
                    break;
                case ';' or '\n':
                    _at++;
                    EndCommand();
                    break;
                case '#':
                    SkipComment();
                    break;
                case '\\' when _at + 1 < _text.Length && _text[_at + 1] == '\n':
                    _at += 2;
                    break;
                default:
                    _words.Add(ReadWord());
                    break;
            }
        }

        EndCommand();
    }

    private void EndCommand()
    {
        if (_words.Count > 0)
        {
            _commands.Add(_words);
            _words = [];
        }
    }

    private void SkipComment()
    {
        int end = _text.IndexOf('\n', _at);
        _at = end < 0 ? _text.Length : end;
    }

    private string ReadWord()
    {
        StringBuilder word = new();
        bool isSingle = false, isDouble = false;
        for (; _at < _text.Length; _at++)
        {
            char c = _text[_at];
            bool isQuoted = isSingle || isDouble;
            if (!isQuoted && c is ' ' or '\t' or ';' or '\n' && !isQuoted)
            {
                break;
            }

            if (!isDouble && c == '\'')
            {
                isSingle = !isSingle;
            }
            else if (!isSingle && c == '"')
            {
                isDouble = !isDouble;
            }
            else if (!isSingle && c == '\\' && _at + 1 < _text.Length)
            {
                _at++;
                word.Append(_text[_at] == '\n' ? "" : _text[_at].ToString());
            }
            else
            {
                word.Append(c);
            }
        }

        return isDouble ? throw new CommandSyntaxException("missing \"") : word.ToString();
    }
}
