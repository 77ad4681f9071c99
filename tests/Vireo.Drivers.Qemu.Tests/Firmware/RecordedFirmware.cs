using Vireo.Drivers.Qemu.Firmware;

namespace Vireo.Drivers.Qemu.Tests.Firmware;

/// <summary>The descriptors of Debian 12's OVMF, kept beside this file.</summary>
internal static class RecordedFirmware
{
    internal static IReadOnlyList<FirmwareDescriptor> Debian12 { get; } =
        FirmwareReader.ReadAll([Path.Combine(AppContext.BaseDirectory, "Firmware", "Descriptors")]);
}
