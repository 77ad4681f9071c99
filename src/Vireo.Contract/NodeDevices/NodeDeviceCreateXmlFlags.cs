namespace Vireo.Contract.NodeDevices;

/// <summary>How to make a device.</summary>
/// <remarks><c>virNodeDeviceCreateXMLFlags</c>.</remarks>
[Flags]
public enum NodeDeviceCreateXmlFlags : uint
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>The XML is held against the schema. <c>VIR_NODE_DEVICE_CREATE_XML_VALIDATE</c>.</summary>
    Validate = 1,
}
