namespace Vireo.Contract.NodeDevices;

/// <summary>How to define a device.</summary>
/// <remarks><c>virNodeDeviceDefineXMLFlags</c>.</remarks>
[Flags]
public enum NodeDeviceDefineXmlFlags : uint
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>The XML is held against the schema. <c>VIR_NODE_DEVICE_DEFINE_XML_VALIDATE</c>.</summary>
    Validate = 1,
}
