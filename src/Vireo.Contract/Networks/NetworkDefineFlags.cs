namespace Vireo.Contract.Networks;

/// <summary>How to define a network.</summary>
/// <remarks><c>virNetworkDefineFlags</c>.</remarks>
[Flags]
public enum NetworkDefineFlags : uint
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>The XML is held against the schema. <c>VIR_NETWORK_DEFINE_VALIDATE</c>.</summary>
    Validate = 1,
}
