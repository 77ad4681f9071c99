namespace Vireo.Contract.HostInterfaces;

/// <summary>What the XML of an interface shows.</summary>
/// <remarks><c>virInterfaceXMLFlags</c>.</remarks>
[Flags]
public enum InterfaceXmlFlags : uint
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>What holds at the next start, though it is on. <c>VIR_INTERFACE_XML_INACTIVE</c>.</summary>
    Inactive = 1,
}
