using System.Net;
using System.Net.Sockets;
using Vireo.Errors;

namespace Vireo.Host.Addresses;

/// <summary>IP addresses in documents: numbers only, no names (<c>virSocketAddr</c>).</summary>
public static class IpAddresses
{
    private const int BitsPerByte = 8;

    /// <summary>Reads an address.</summary>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.SystemError"/>: it is none, in the words of the C library.</exception>
    internal static IPAddress Parse(string text, AddressFamily family = AddressFamily.Unspecified) => TryParse(text, out IPAddress address)
        && (family == AddressFamily.Unspecified || address.AddressFamily == family)
            ? address
            : throw VirtErrorTexts.Raise(
                VirtErrorCode.SystemError,
                VirtErrorDomain.None,
                $"Cannot parse socket address '{text}': {(address is null ? "Name or service not known" : "Address family for hostname not supported")}");

    /// <summary>Reads an address.</summary>
    internal static bool TryParse(string text, out IPAddress address)
    {
        address = null!; // given only together with false
        return !text.Contains('[', StringComparison.Ordinal) && IPAddress.TryParse(text, out address!);
    }

    /// <summary>Whether an address is one of the sixth version.</summary>
    internal static bool IsSix(this IPAddress address) => address.AddressFamily == AddressFamily.InterNetworkV6;

    /// <summary>The network that an address with a prefix lies in; null: the prefix is longer than the address.</summary>
    internal static IPAddress? Mask(IPAddress address, int prefix)
    {
        byte[] bytes = address.GetAddressBytes();
        return prefix < 0 || prefix > bytes.Length * BitsPerByte
            ? null
            : new IPAddress([.. bytes.Select((one, index) => (byte)(one & MaskByte(prefix - (index * BitsPerByte))))]);
    }

    /// <summary>The network that an address with a mask lies in.</summary>
    internal static IPAddress Mask(IPAddress address, IPAddress mask)
    {
        byte[] bits = mask.GetAddressBytes();
        return new IPAddress([.. address.GetAddressBytes().Select((one, index) => (byte)(one & bits[index]))]);
    }

    /// <summary>How many bits a mask has set, all of them in front; -1: it is no mask.</summary>
    internal static int PrefixOf(IPAddress mask)
    {
        byte[] bytes = mask.GetAddressBytes();
        int bits = bytes.Sum(one => System.Numerics.BitOperations.PopCount(one));
        return Mask(mask, bits)?.Equals(mask) == true ? bits : -1;
    }

    /// <summary>The prefix of the network that an address is given in: as said, by the mask, or by the address's class.</summary>
    /// <param name="address">The address.</param>
    /// <param name="mask">The mask; null: it was not said.</param>
    /// <param name="prefix">The prefix; 0: it was not said.</param>
    /// <returns>The prefix; -1: the mask is none, or the address has no class.</returns>
    public static int PrefixOf(IPAddress address, IPAddress? mask, int prefix)
    {
        ArgumentNullException.ThrowIfNull(address);
        if (prefix > 0)
        {
            return prefix;
        }

        if (mask is not null)
        {
            return PrefixOf(mask);
        }

        byte[] bytes = address.GetAddressBytes();
        return bytes.All(one => one == 0) ? 0 : address.IsSix() ? 64 : ClassPrefix(bytes[0]);
    }

    /// <summary>The mask that has so many bits set in front.</summary>
    /// <param name="prefix">How many.</param>
    /// <param name="family">IP's fourth or sixth version.</param>
    /// <returns>The mask.</returns>
    public static IPAddress MaskOf(int prefix, AddressFamily family) => new([.. Enumerable
        .Range(0, family == AddressFamily.InterNetworkV6 ? 16 : 4)
        .Select(index => (byte)MaskByte(prefix - (index * BitsPerByte)))]);

    /// <summary>The last address of a network.</summary>
    internal static IPAddress Broadcast(IPAddress network, int prefix) => new([.. network.GetAddressBytes()
        .Select((one, index) => (byte)(one | ~MaskByte(prefix - (index * BitsPerByte))))]);

    private static int ClassPrefix(byte first) => first switch
    {
        < 0x80 => 8,
        < 0xc0 => 16,
        < 0xe0 => 24,
        _ => -1,
    };

    private static int MaskByte(int bits) => bits >= BitsPerByte ? byte.MaxValue : bits <= 0 ? 0 : byte.MaxValue << (BitsPerByte - bits) & byte.MaxValue;
}
