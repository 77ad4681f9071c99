using System.Buffers.Binary;
using System.Net;
using Vireo.Errors;

namespace Vireo.Host.Addresses;

/// <summary>Ranges of IP addresses, and what makes one sane (<c>virSocketAddrGetRange</c>).</summary>
public static class IpRanges
{
    /// <summary>Refuses a range that is reversed, too large or not within its network.</summary>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.InternalError"/>.</exception>
    internal static void Check(IPAddress start, IPAddress end)
    {
        CheckFamilies(start, end);
        CheckSize(start, end);
    }

    /// <inheritdoc cref="Check(IPAddress, IPAddress)"/>
    internal static void Check(IPAddress start, IPAddress end, IPAddress network, int prefix)
    {
        CheckFamilies(start, end);
        if (start.AddressFamily != network.AddressFamily)
        {
            throw Fault($"mismatch of address family in range {start} - {end} for network {network}");
        }

        IPAddress first = IpAddresses.Mask(network, prefix)
            ?? throw Fault($"bad prefix {prefix} for network {network} when  checking range {start} - {end}");
        if (!first.Equals(IpAddresses.Mask(start, prefix)) || !first.Equals(IpAddresses.Mask(end, prefix)))
        {
            throw Fault($"range {start} - {end} is not entirely within network {network}/{prefix}");
        }

        if (!start.IsSix() && start.Equals(first))
        {
            throw Fault($"start of range {start} - {end} in network {network}/{prefix} is the network address");
        }

        if (!start.IsSix() && end.Equals(IpAddresses.Broadcast(network, prefix)))
        {
            throw Fault($"end of range {start} - {end} in network {network}/{prefix} is the broadcast address");
        }

        CheckSize(start, end);
    }

    /// <summary>How many addresses a range has that was checked.</summary>
    /// <param name="start">The first.</param>
    /// <param name="end">The last.</param>
    /// <returns>The number.</returns>
    public static int Count(IPAddress start, IPAddress end)
    {
        ArgumentNullException.ThrowIfNull(start);
        ArgumentNullException.ThrowIfNull(end);
        return 1 + BinaryPrimitives.ReadUInt16BigEndian(end.GetAddressBytes().AsSpan()[^2..])
            - BinaryPrimitives.ReadUInt16BigEndian(start.GetAddressBytes().AsSpan()[^2..]);
    }

    private static void CheckFamilies(IPAddress start, IPAddress end)
    {
        if (start.AddressFamily != end.AddressFamily)
        {
            throw Fault($"mismatch of address family in range {start} - {end}");
        }
    }

    /// <summary>All but the last two bytes must be the same.</summary>
    private static void CheckSize(IPAddress start, IPAddress end)
    {
        ReadOnlySpan<byte> first = start.GetAddressBytes();
        ReadOnlySpan<byte> last = end.GetAddressBytes();
        if (!first[..^2].SequenceEqual(last[..^2]))
        {
            throw Fault($"range {start} - {end} is too large (> 65535)");
        }

        if (BinaryPrimitives.ReadUInt16BigEndian(first[^2..]) > BinaryPrimitives.ReadUInt16BigEndian(last[^2..]))
        {
            throw Fault(start.IsSix() ? $"range {start} - {end} start larger than end" : $"range {start} - {end} is reversed ");
        }
    }

    private static VirtException Fault(string detail) => VirtErrorTexts.Raise(VirtErrorCode.InternalError, VirtErrorDomain.None, detail);
}
