namespace Vireo.Contract.Networks.Leases;

/// <summary>Versions of the Internet Protocol.</summary>
/// <remarks><c>virIPAddrType</c>.</remarks>
public enum IpAddressType
{
    /// <summary>Version 4. <c>VIR_IP_ADDR_TYPE_IPV4</c>.</summary>
    V4 = 0,

    /// <summary>Version 6. <c>VIR_IP_ADDR_TYPE_IPV6</c>.</summary>
    V6 = 1,
}
