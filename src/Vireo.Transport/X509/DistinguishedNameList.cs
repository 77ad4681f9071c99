namespace Vireo.Transport.X509;

/// <summary>
/// The clients that may come in, as patterns of their <see cref="DistinguishedName"/>: <c>*</c> stands for any text, <c>?</c> for one
/// character (<c>tls_allowed_dn_list</c>).
/// </summary>
/// <param name="patterns">The patterns; none of them: nobody may.</param>
public sealed class DistinguishedNameList(IReadOnlyList<string> patterns)
{
    /// <summary>Whether a name matches one of the patterns.</summary>
    /// <param name="name">The name.</param>
    /// <returns>True if so.</returns>
    public bool Allows(string name) => patterns.Any(pattern => Matches(pattern, name));

    /// <summary>Goes back to the last star only, which is enough, so that no pattern takes more than the product of both lengths.</summary>
    private static bool Matches(ReadOnlySpan<char> pattern, ReadOnlySpan<char> name)
    {
        int at = 0, inName = 0, afterStar = -1, starTook = 0;
        while (inName < name.Length)
        {
            if (at < pattern.Length && pattern[at] == '*')
            {
                afterStar = ++at;
                starTook = inName;
            }
            else if (at < pattern.Length && (pattern[at] == '?' || pattern[at] == name[inName]))
            {
                at++;
                inName++;
            }
            else if (afterStar >= 0)
            {
                at = afterStar;
                inName = ++starTook;
            }
            else
            {
                return false;
            }
        }

        return pattern[at..].TrimEnd('*').IsEmpty;
    }
}
