using Vireo.Errors;

namespace Vireo.Drivers.Qemu.Guests;

/// <summary>The errors that a guest's definition can have in this driver.</summary>
internal static class QemuFaults
{
    /// <summary>The definition asks for what QEMU or the driver cannot do (<c>VIR_ERR_CONFIG_UNSUPPORTED</c>).</summary>
    internal static VirtException Unsupported(string detail) =>
        VirtErrorTexts.Raise(VirtErrorCode.ConfigUnsupported, VirtErrorDomain.Qemu, detail);

    /// <summary>The same, said by the rules of definitions.</summary>
    internal static VirtException UnsupportedDomain(string detail) =>
        VirtErrorTexts.Raise(VirtErrorCode.ConfigUnsupported, VirtErrorDomain.Domain, detail);

    /// <summary>The definition breaks a rule (<c>VIR_ERR_XML_ERROR</c>).</summary>
    internal static VirtException Xml(string detail) => VirtErrorTexts.Raise(VirtErrorCode.XmlError, VirtErrorDomain.Qemu, detail);

    /// <summary>The same, said by the rules of definitions.</summary>
    internal static VirtException XmlDomain(string detail) => VirtErrorTexts.Raise(VirtErrorCode.XmlError, VirtErrorDomain.Domain, detail);

    /// <summary>Parts of the definition contradict each other (<c>VIR_ERR_XML_DETAIL</c>).</summary>
    internal static VirtException Detail(string detail) => VirtErrorTexts.Raise(VirtErrorCode.XmlDetail, VirtErrorDomain.Domain, detail);

    /// <summary>What libvirt calls an internal error though the definition is at fault.</summary>
    internal static VirtException Internal(string detail) => VirtErrorTexts.Raise(VirtErrorCode.InternalError, VirtErrorDomain.Qemu, detail);

    /// <summary>A client asked for what does not exist (<c>VIR_ERR_INVALID_ARG</c>).</summary>
    internal static VirtException Argument(string detail) => VirtErrorTexts.Raise(VirtErrorCode.InvalidArg, VirtErrorDomain.Qemu, detail);

    /// <summary>The guest cannot be run like this now (<c>VIR_ERR_OPERATION_FAILED</c>).</summary>
    internal static VirtException Failed(string detail) => VirtErrorTexts.Raise(VirtErrorCode.OperationFailed, VirtErrorDomain.Qemu, detail);
}
