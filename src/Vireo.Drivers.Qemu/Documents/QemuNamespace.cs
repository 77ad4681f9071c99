namespace Vireo.Drivers.Qemu.Documents;

/// <summary>The driver's own namespace in guests' documents.</summary>
internal static class QemuNamespace
{
    /// <summary>The namespace.</summary>
    internal const string Uri = "http://libvirt.org/schemas/domain/qemu/1.0";

    /// <summary>The prefix with which it is written.</summary>
    internal const string Prefix = "qemu";
}
