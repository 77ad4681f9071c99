namespace Vireo.Contract.Networks.Ports;

/// <summary>How to make a port.</summary>
/// <remarks><c>virNetworkPortCreateFlags</c>.</remarks>
[Flags]
public enum NetworkPortCreateFlags : uint
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>It is in use already: it is only taken note of. <c>VIR_NETWORK_PORT_CREATE_RECLAIM</c>.</summary>
    Reclaim = 1,

    /// <summary>The XML is held against the schema. <c>VIR_NETWORK_PORT_CREATE_VALIDATE</c>.</summary>
    Validate = 2,
}
