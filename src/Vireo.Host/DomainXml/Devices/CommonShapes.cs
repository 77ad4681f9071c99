using Vireo.Host.Shapes;

namespace Vireo.Host.DomainXml.Devices;

/// <summary>What devices of several kinds have.</summary>
internal static class CommonShapes
{
    /// <summary>The switches that any virtio device's driver has, last in its element.</summary>
    internal static Shape WithVirtio(this Shape driver) => driver
        .With("iommu", Values.OnOff)
        .With("ats", Values.OnOff)
        .With("packed", Values.OnOff)
        .With("page_per_vq", Values.OnOff);

    /// <summary>A driver that has those switches only.</summary>
    internal static Shape VirtioDriver() => new Shape("driver").WithVirtio().DropEmpty();

    /// <summary>Which PCI device of the host.</summary>
    internal static Shape HostPciAddress() => DeviceAddresses.PciParts;
}
