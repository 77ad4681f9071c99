using System.Collections.Immutable;
using System.Globalization;

namespace Vireo.Drivers.Node.Networks.Objects;

/// <summary>What a network's guests are promised of the traffic that comes in.</summary>
/// <param name="Classes">The numbers of classes in use.</param>
/// <param name="SumKib">All promises together, KiB a second.</param>
internal sealed record PromisedTraffic(ImmutableSortedSet<uint> Classes, ulong SumKib)
{
    /// <summary>Nothing is promised. The first three classes are those of the bridge itself.</summary>
    internal static PromisedTraffic None { get; } = new([0, 1, 2], 0);

    /// <summary>The classes as libvirt writes them: <c>0-2,4</c>.</summary>
    internal string ClassText
    {
        get
        {
            var parts = new List<string>();
            for (int i = 0; i < Classes.Count; i++)
            {
                uint first = Classes[i];
                while (i + 1 < Classes.Count && Classes[i + 1] == Classes[i] + 1)
                {
                    i++;
                }

                parts.Add(first == Classes[i] ? $"{first}" : $"{first}-{Classes[i]}");
            }

            return string.Join(',', parts);
        }
    }

    /// <summary>The number of a class that is free.</summary>
    internal uint NextClass => (uint)Enumerable.Range(0, Classes.Count + 1).First(id => !Classes.Contains((uint)id));

    /// <summary>The promises with one more.</summary>
    internal PromisedTraffic With(uint classId, ulong kib) => new(Classes.Add(classId), SumKib + kib);

    /// <summary>The promises with one less.</summary>
    internal PromisedTraffic Without(uint classId, ulong kib) => new(Classes.Remove(classId), SumKib - Math.Min(kib, SumKib));

    /// <summary>Reads what was written.</summary>
    /// <param name="classes">The classes.</param>
    /// <param name="sum">The sum of the promises.</param>
    internal static PromisedTraffic Parse(string? classes, string? sum)
    {
        if (string.IsNullOrEmpty(classes))
        {
            return None;
        }

        var read = ImmutableSortedSet.CreateBuilder<uint>();
        foreach (string[] part in classes.Split(',').Select(part => part.Split('-')))
        {
            if (!TryNumber(part[0], out uint first) || !TryNumber(part[^1], out uint last) || last > MaxClass)
            {
                return None;
            }

            for (uint id = first; id <= last; id++)
            {
                read.Add(id);
            }
        }

        return new PromisedTraffic(
            read.ToImmutable(), ulong.TryParse(sum, NumberStyles.None, CultureInfo.InvariantCulture, out ulong kib) ? kib : 0);
    }

    /// <summary>tc's classes have numbers of 16 bits.</summary>
    private const uint MaxClass = ushort.MaxValue;

    private static bool TryNumber(string text, out uint number) => uint.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
