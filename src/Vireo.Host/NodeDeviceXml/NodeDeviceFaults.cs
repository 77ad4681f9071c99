using System.Xml.Linq;
using Vireo.Errors;

namespace Vireo.Host.NodeDeviceXml;

/// <summary>The errors that a node device's document can have, as libvirt's parser raises them. Most name the device.</summary>
internal static class NodeDeviceFaults
{
    /// <summary>What a device is called that is about to be made.</summary>
    internal const string NewName = "new device";

    /// <summary>The name of the device that an element belongs to.</summary>
    internal static string NameOf(XElement part) =>
        part.AncestorsAndSelf("device").LastOrDefault() is { } device && device.Annotation<NewDevice>() is null
            ? device.Element("name")?.Value ?? string.Empty
            : NewName;

    /// <summary>Whether an element belongs to a device that is about to be made.</summary>
    internal static bool IsNew(XElement part) => part.AncestorsAndSelf("device").LastOrDefault()?.Annotation<NewDevice>() is not null;

    /// <summary>What libvirt calls an internal error though the document is at fault.</summary>
    internal static VirtException Internal(string detail) => Raise(VirtErrorCode.InternalError, detail);

    /// <summary>The document breaks a rule (<c>VIR_ERR_XML_ERROR</c>).</summary>
    internal static VirtException Bad(string detail) => Raise(VirtErrorCode.XmlError, detail);

    /// <summary>The document asks for what libvirt does not have (<c>VIR_ERR_CONFIG_UNSUPPORTED</c>).</summary>
    internal static VirtException Unsupported(string detail) => Raise(VirtErrorCode.ConfigUnsupported, detail);

    /// <summary>Any other.</summary>
    internal static VirtException Raise(VirtErrorCode code, string? detail) => VirtErrorTexts.Raise(code, VirtErrorDomain.NodeDevice, detail);
}
