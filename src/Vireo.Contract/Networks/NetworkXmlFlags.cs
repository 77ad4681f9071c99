namespace Vireo.Contract.Networks;

/// <summary>What the XML of a network shows.</summary>
/// <remarks><c>virNetworkXMLFlags</c>.</remarks>
[Flags]
public enum NetworkXmlFlags : uint
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>What holds at the next start, though it is on. <c>VIR_NETWORK_XML_INACTIVE</c>.</summary>
    Inactive = 1,
}
