using Vireo.Host.Shapes;

namespace Vireo.Host.DomainXml.Devices;

/// <summary>The kinds of devices in the order in which libvirt writes them.</summary>
internal static class DeviceKinds
{
    internal static IReadOnlyList<DeviceKind> All { get; } =
    [
        new("emulator", new Shape("emulator").Text(Values.Text).Then((_, output) => { }).DropEmpty()) { Many = false, IsPlaced = false },
        new("disk", new Shape("disk").With("type", Values.Text).With("device", Values.Text).Has(new Shape("source").WithTexts("file")).Has(new Shape("target").WithTexts("dev", "bus"))),
        new("interface", new Shape("interface").With("type", Values.Text).Has(new Shape("mac").WithTexts("address")).Has(new Shape("source").WithTexts("network")).Has(new Shape("target").WithTexts("dev"))),
        new("memballoon", new Shape("memballoon").WithTexts("model")),
    ];
}
