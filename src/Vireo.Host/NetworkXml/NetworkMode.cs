namespace Vireo.Host.NetworkXml;

/// <summary>Where a network's traffic goes (<c>virNetworkForwardType</c>).</summary>
public enum NetworkMode
{
    /// <summary>Nowhere else.</summary>
    None = 0,

    /// <summary>Anywhere, under the node's address.</summary>
    Nat = 1,

    /// <summary>Anywhere, routed.</summary>
    Route = 2,

    /// <summary>Anywhere, routed, without a firewall.</summary>
    Open = 3,

    /// <summary>A bridge that is there already, or a device shared in bridge mode.</summary>
    Bridge = 4,

    /// <summary>A device whose guests do not see each other.</summary>
    Private = 5,

    /// <summary>A device whose switch lets guests see each other.</summary>
    Vepa = 6,

    /// <summary>A device for one guest.</summary>
    Passthrough = 7,

    /// <summary>A PCI device for one guest.</summary>
    Hostdev = 8,
}
