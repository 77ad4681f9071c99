namespace Vireo.Contract.NodeDevices;

/// <summary>What the XML of a device shows.</summary>
/// <remarks><c>virNodeDeviceXMLFlags</c>.</remarks>
[Flags]
public enum NodeDeviceXmlFlags : uint
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>What holds at the next start, though it is on. <c>VIR_NODE_DEVICE_XML_INACTIVE</c>.</summary>
    Inactive = 1,
}
