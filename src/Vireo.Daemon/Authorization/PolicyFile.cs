using System.Globalization;
using System.IO.Enumeration;
using System.Text;

namespace Vireo.Daemon.Authorization;

/// <summary>
/// Reads a policy: one rule to a line, <c>allow|deny WHOM PERMISSION[,PERMISSION...] [name=PATTERN] [uuid=UUID] [parent=PATTERN]</c>.
/// Whom: <c>*</c>, <c>user:NAME</c>, <c>uid:NUMBER</c>, <c>group:NAME</c>, <c>sasl:PATTERN</c>, <c>dn:PATTERN</c>. Words with spaces
/// stand in double quotes; <c>#</c> begins a comment.
/// </summary>
internal static class PolicyFile
{
    private const int LeastWords = 3;

    /// <summary>Reads a policy's text.</summary>
    /// <param name="file">The file's name, for errors.</param>
    /// <param name="text">The text.</param>
    /// <returns>The policy.</returns>
    /// <exception cref="FormatException">A line is not a rule; the message names it.</exception>
    internal static AccessPolicy Parse(string file, string text)
    {
        var rules = new List<AccessRule>();
        int number = 0;
        foreach (string line in text.Split('\n'))
        {
            number++;
            try
            {
                rules.AddRange(ParseLine(line));
            }
            catch (FormatException e)
            {
                throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"{file}:{number}: {e.Message}"), e);
            }
        }

        return new AccessPolicy(rules);
    }

    private static List<AccessRule> ParseLine(string line)
    {
        var words = Split(line);
        if (words.Count == 0)
        {
            return [];
        }

        if (words.Count < LeastWords || words[0] is not ("allow" or "deny"))
        {
            throw new FormatException("a rule is 'allow' or 'deny', whom, and what");
        }

        var isMeant = ParseSubject(words[1]);
        string? name = null, parent = null;
        Guid? uuid = null;
        foreach (string condition in words.Skip(LeastWords))
        {
            (name, uuid, parent) = condition.Split('=', 2) switch
            {
                ["name", var pattern] => (pattern, uuid, parent),
                ["uuid", var value] when Guid.TryParse(value, out var parsed) => (name, parsed, parent),
                ["parent", var pattern] => (name, uuid, pattern),
                _ => throw new FormatException($"'{condition}' is not a condition; there are name=, uuid= and parent="),
            };
        }

        return words[LeastWords - 1].Split(',').Select(permission => new AccessRule(words[0] == "allow", isMeant, Known(permission), name, uuid, parent)).ToList();
    }

    private static string Known(string permission)
    {
        string pattern = permission == "*" ? "*:*" : permission.Replace('-', '_');
        return Permissions.All.Any(known => FileSystemName.MatchesSimpleExpression(pattern, known, ignoreCase: false))
            ? pattern
            : throw new FormatException($"there is no permission '{permission}'");
    }

    private static Func<AccessSubject, bool> ParseSubject(string word) => word.Split(':', 2) switch
    {
        ["*"] => static _ => true,
        ["user", var name] => subject => subject.UserName == name,
        ["uid", var text] when uint.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out uint id) => subject => subject.UserId == id,
        ["group", var name] => subject => subject.Groups.Contains(name),
        ["sasl", var pattern] => subject => Matches(pattern, subject.SaslName),
        ["dn", var pattern] => subject => Matches(pattern, subject.DistinguishedName),
        _ => throw new FormatException($"'{word}' names nobody; there are *, user:, uid:, group:, sasl: and dn:"),
    };

    private static bool Matches(string pattern, string? value) => value is not null && FileSystemName.MatchesSimpleExpression(pattern, value, ignoreCase: false);

    private static List<string> Split(string line)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        bool isQuoted = false, isWord = false;
        foreach (char c in line)
        {
            switch (c)
            {
                case '"':
                    (isQuoted, isWord) = (!isQuoted, true);
                    break;
                case '#' when !isQuoted && !isWord:
                    return words;
                case ' ' or '\t' or '\r' when !isQuoted:
                    End();
                    break;
                default:
                    isWord = true;
                    word.Append(c);
                    break;
            }
        }

        if (isQuoted)
        {
            throw new FormatException("a quote is not closed");
        }

        End();
        return words;

        void End()
        {
            if (isWord)
            {
                words.Add(word.ToString());
                word.Clear();
                isWord = false;
            }
        }
    }
}
