using System.Globalization;

namespace Vireo.Host.Xml;

/// <summary>
/// Says what is wrong with a text that is no XML in the words of libxml2, which people search for. It judges nothing: the reader
/// has refused the text already, and where this finds no fault the reader's own place is told.
/// </summary>
internal sealed class XmlDiagnosis
{
    private readonly string _text;
    private readonly Stack<(string Name, int Line)> _open = new();
    private int _at;
    private bool _rootSeen;

    private XmlDiagnosis(string text) => _text = text;

    private bool AtEnd => _at >= _text.Length;

    private char Current => AtEnd ? '\0' : _text[_at];

    /// <summary>The first fault; null: none that it knows.</summary>
    internal static XmlFault? Of(string text) => new XmlDiagnosis(text).Scan();

    private XmlFault? Scan()
    {
        if (_text.Length == 0)
        {
            return Fault("Document is empty");
        }

        XmlFault? fault = null;
        while (fault is null && !AtEnd)
        {
            fault = Current == '<' ? Markup() : Text();
        }

        return fault ?? Unfinished();
    }

    private XmlFault? Unfinished()
    {
        if (_open.TryPeek(out (string Name, int Line) open))
        {
            return Fault($"Premature end of data in tag {open.Name} line {open.Line}");
        }

        return _rootSeen ? null : Fault("Start tag expected, '<' not found");
    }

    private XmlFault? Text()
    {
        if (_open.Count == 0)
        {
            SkipSpace();
            return AtEnd || Current == '<' ? null : OutsideRoot();
        }

        if (Current == '&')
        {
            return Reference();
        }

        if (Current < ' ' && !char.IsWhiteSpace(Current))
        {
            return Fault($"PCDATA invalid Char value {(int)Current}");
        }

        if (Looking("]]>"))
        {
            return Fault("Sequence ']]>' not allowed in content");
        }

        _at++;
        return null;
    }

    private XmlFault OutsideRoot() => Fault(_rootSeen ? "Extra content at the end of the document" : "Start tag expected, '<' not found");

    private XmlFault? Markup()
    {
        if (Looking("<?"))
        {
            return SkipPast("?>", "ParsePI: PI never end ...");
        }

        if (Looking("<!--"))
        {
            return SkipPast("-->", "Comment not terminated");
        }

        if (Looking("<![CDATA[") && _open.Count > 0)
        {
            return SkipPast("]]>", "CData section not finished");
        }

        if (Looking("<!DOCTYPE"))
        {
            return Fault("a document type declaration is not accepted");
        }

        if (_open.Count == 0 && _rootSeen)
        {
            return OutsideRoot();
        }

        return Looking("</") && _open.Count > 0 ? EndTag() : StartTag();
    }

    private XmlFault? EndTag()
    {
        _at += 2;
        string name = Name();
        SkipSpace();
        if (Current != '>')
        {
            return Fault("expected '>'");
        }

        _at++;
        (string expected, int line) = _open.Pop();
        return name == expected ? null : Fault($"Opening and ending tag mismatch: {expected} line {line} and {name}");
    }

    private XmlFault? StartTag()
    {
        int line = _text.AsSpan(0, _at).Count('\n') + 1;
        _at++;
        string name = Name();
        if (name.Length == 0)
        {
            return Fault("StartTag: invalid element name");
        }

        if (Attributes(name, line) is { } fault)
        {
            return fault;
        }

        _rootSeen = true;
        bool empty = Current == '/';
        _at += empty ? 2 : 1;
        if (!empty)
        {
            _open.Push((name, line));
        }

        return null;
    }

    private XmlFault? Attributes(string element, int line)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (true)
        {
            int before = _at;
            SkipSpace();
            if (AtEnd)
            {
                return Fault($"Couldn't find end of Start Tag {element} line {line}");
            }

            if (Current == '>' || Looking("/>"))
            {
                return null;
            }

            if (before == _at)
            {
                return Fault("attributes construct error");
            }

            if (Attribute(seen) is { } fault)
            {
                return fault;
            }
        }
    }

    private XmlFault? Attribute(HashSet<string> seen)
    {
        string name = Name();
        if (name.Length == 0)
        {
            return Fault("error parsing attribute name");
        }

        SkipSpace();
        if (Current != '=')
        {
            return Fault($"Specification mandates value for attribute {name}");
        }

        _at++;
        SkipSpace();
        return AttributeValue() ?? (seen.Add(name) ? null : Fault($"Attribute {name} redefined"));
    }

    private XmlFault? AttributeValue()
    {
        char quote = Current;
        if (quote is not ('"' or '\''))
        {
            return Fault("AttValue: \" or ' expected");
        }

        _at++;
        while (!AtEnd && Current != quote)
        {
            if (Current == '<')
            {
                return Fault("Unescaped '<' not allowed in attributes values");
            }

            if (Current == '&')
            {
                if (Reference() is { } fault)
                {
                    return fault;
                }
            }
            else
            {
                _at++;
            }
        }

        if (AtEnd)
        {
            return Fault("AttValue: ' expected");
        }

        _at++;
        return null;
    }

    private XmlFault? Reference()
    {
        _at++;
        if (Current == '#')
        {
            return CharacterReference();
        }

        string name = Name();
        if (name.Length == 0)
        {
            return Fault("xmlParseEntityRef: no name");
        }

        if (Current != ';')
        {
            return Fault("EntityRef: expecting ';'");
        }

        _at++;
        return name is "lt" or "gt" or "amp" or "quot" or "apos" ? null : Fault($"Entity '{name}' not defined");
    }

    private XmlFault? CharacterReference()
    {
        _at++;
        bool hex = Current == 'x';
        int start = hex ? ++_at : _at;
        while (char.IsAsciiLetterOrDigit(Current))
        {
            _at++;
        }

        NumberStyles style = hex ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
        bool valid = int.TryParse(_text.AsSpan(start, _at - start), style, CultureInfo.InvariantCulture, out int value);
        _at++;
        return valid && (value >= ' ' || value is '\t' or '\n' or '\r') ? null
            : Fault($"xmlParseCharRef: invalid xmlChar value {(valid ? value : 0)}");
    }

    private XmlFault? SkipPast(string end, string unfinished)
    {
        int found = _text.IndexOf(end, _at, StringComparison.Ordinal);
        _at = found < 0 ? _text.Length : found + end.Length;
        return found < 0 ? Fault(unfinished) : null;
    }

    private string Name()
    {
        int start = _at;
        if (char.IsLetter(Current) || Current is '_' or ':')
        {
            while (char.IsLetterOrDigit(Current) || Current is '_' or ':' or '-' or '.')
            {
                _at++;
            }
        }

        return _text[start.._at];
    }

    private void SkipSpace()
    {
        while (Current is ' ' or '\t' or '\n' or '\r')
        {
            _at++;
        }
    }

    private bool Looking(string at) => string.CompareOrdinal(_text, _at, at, 0, at.Length) == 0;

    private XmlFault Fault(string message) => new(_at, message);
}
