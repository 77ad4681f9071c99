namespace Vireo.Contract.HostInterfaces;

/// <summary>How to define an interface.</summary>
/// <remarks><c>virInterfaceDefineFlags</c>.</remarks>
[Flags]
public enum InterfaceDefineFlags : uint
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>The XML is held against the schema. <c>VIR_INTERFACE_DEFINE_VALIDATE</c>.</summary>
    Validate = 1,
}
