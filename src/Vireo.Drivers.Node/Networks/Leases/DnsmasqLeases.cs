using System.Globalization;

namespace Vireo.Drivers.Node.Networks.Leases;

/// <summary>
/// The leases as dnsmasq itself keeps them: a line each of when it ends, whose it is, address, name and client id. After the line
/// <c>duid</c> come those of IP's sixth version, whose second word is the number of the interface instead.
/// </summary>
internal static class DnsmasqLeases
{
    private const int Words = 5;
    private const int MacLength = 6 * 3 - 1;

    /// <summary>Reads the file; lines that are none of leases are left out.</summary>
    internal static IEnumerable<LeaseEntry> Parse(string text)
    {
        bool isSix = false;
        foreach (string[] words in text.Split('\n').Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)))
        {
            isSix |= words is ["duid", ..];
            if (words.Length == Words && long.TryParse(words[0], NumberStyles.None, CultureInfo.InvariantCulture, out long expiry))
            {
                string? client = Known(words[4]);
                yield return new LeaseEntry(expiry, isSix ? MacIn(client) : words[1], words[2])
                {
                    InterfaceId = isSix ? words[1] : null,
                    HostName = Known(words[3]),
                    ClientId = client,
                };
            }
        }
    }

    private static string? Known(string word) => word == "*" ? null : word;

    /// <summary>The hardware address at the end of an identifier that is made of one (DUID-LLT, DUID-LL, of Ethernet).</summary>
    private static string? MacIn(string? identifier) => identifier switch
    {
        { Length: >= MacLength } when identifier.StartsWith("00:01:00:01:", StringComparison.Ordinal)
            || identifier.StartsWith("00:03:00:01:", StringComparison.Ordinal) => identifier[^MacLength..],
        _ => null,
    };
}
