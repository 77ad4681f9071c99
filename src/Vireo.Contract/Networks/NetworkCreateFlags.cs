namespace Vireo.Contract.Networks;

/// <summary>How to start a network from its XML.</summary>
/// <remarks><c>virNetworkCreateFlags</c>.</remarks>
[Flags]
public enum NetworkCreateFlags : uint
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>The XML is held against the schema. <c>VIR_NETWORK_CREATE_VALIDATE</c>.</summary>
    Validate = 1,
}
