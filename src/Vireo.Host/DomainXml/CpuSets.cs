using System.Collections;
using System.Globalization;
using System.Text;
using Vireo.Errors;

namespace Vireo.Host.DomainXml;

/// <summary>Sets of processors or NUMA nodes as text: <c>0-3,^2,7</c> (<c>virBitmapParse</c>).</summary>
public static class CpuSets
{
    /// <summary>The most numbers that a set may span (<c>VIR_DOMAIN_CPUMASK_LEN</c>).</summary>
    private const int Size = 16384;

    /// <summary>The set in its normal form: ascending, ranges joined.</summary>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.InvalidArg"/>: it is no set.</exception>
    /// <param name="text">The set as it came.</param>
    /// <returns>The normal form.</returns>
    public static string Normalize(string text) => Format(Parse(text));

    /// <summary>The numbers in a set.</summary>
    /// <param name="text">The set.</param>
    /// <returns>The numbers, ascending.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.InvalidArg"/>: it is no set.</exception>
    public static IEnumerable<int> Members(string text)
    {
        BitArray set = Parse(text);
        return Enumerable.Range(0, set.Length).Where(number => set[number]);
    }

    /// <summary>Numbers as a set.</summary>
    /// <param name="members">The numbers; those beyond any set are left out.</param>
    /// <returns>The normal form.</returns>
    public static string Format(IEnumerable<int> members)
    {
        ArgumentNullException.ThrowIfNull(members);
        var set = new BitArray(Size);
        foreach (int number in members.Where(number => number is >= 0 and < Size))
        {
            set[number] = true;
        }

        return Format(set);
    }

    private static BitArray Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var set = new BitArray(Size);
        foreach (string part in text.Split(','))
        {
            if (!TryAdd(set, part.Trim()))
            {
                throw VirtErrorTexts.Raise(VirtErrorCode.InvalidArg, VirtErrorDomain.None, $"Failed to parse bitmap '{text}'");
            }
        }

        return set;
    }

    private static bool TryAdd(BitArray set, string part)
    {
        bool excluded = part.StartsWith('^');
        string[] ends = (excluded ? part[1..] : part).Split('-');
        if (ends.Length > 2 || (excluded && ends.Length > 1) || !TryParse(ends[0], out int first) || !TryParse(ends[^1], out int last)
            || first > last)
        {
            return false;
        }

        for (int i = first; i <= last; i++)
        {
            set[i] = !excluded;
        }

        return true;
    }

    private static bool TryParse(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number < Size;

    private static string Format(BitArray set)
    {
        var text = new StringBuilder();
        for (int i = 0; i < set.Length; i++)
        {
            if (!set[i])
            {
                continue;
            }

            int first = i;
            while (i + 1 < set.Length && set[i + 1])
            {
                i++;
            }

            text.Append(text.Length > 0 ? "," : string.Empty).Append(first);
            if (i > first)
            {
                text.Append('-').Append(i);
            }
        }

        return text.ToString();
    }
}
