using System.Globalization;
using Vireo.Host.Links;

namespace Vireo.Drivers.Qemu.Networks;

/// <summary>
/// Names for taps: <c>vnet0</c> and on. A number is not given twice in a daemon's life, so that whoever still watches an old tap does not see
/// another guest's.
/// </summary>
internal sealed class TapNames
{
    private const string Prefix = "vnet";

    private int _last = -1;

    /// <summary>A name that no link has.</summary>
    internal string Next()
    {
        while (true)
        {
            string name = string.Create(CultureInfo.InvariantCulture, $"{Prefix}{Interlocked.Increment(ref _last)}");
            if (!HostLinks.Exists(name))
            {
                return name;
            }
        }
    }

    /// <summary>Makes sure that later names come after one that a former daemon gave.</summary>
    internal void Reserve(string? name)
    {
        if (name?.StartsWith(Prefix, StringComparison.Ordinal) == true
            && int.TryParse(name.AsSpan(Prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out int number))
        {
            for (int last = Volatile.Read(ref _last); last < number; last = Volatile.Read(ref _last))
            {
                Interlocked.CompareExchange(ref _last, number, last);
            }
        }
    }
}
