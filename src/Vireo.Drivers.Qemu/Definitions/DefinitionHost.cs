using Vireo.Drivers.Qemu.Capabilities;

namespace Vireo.Drivers.Qemu.Definitions;

/// <summary>What reading a definition asks of the host.</summary>
public sealed record DefinitionHost
{
    /// <summary>
    /// Finds what a program can do, from the emulator that the document names (null: none), the guest's architecture, and the domain type.
    /// It throws libvirt's error where there is no such program.
    /// </summary>
    public required Func<string?, string, string, QemuCapabilities> FindCapabilities { get; init; }

    /// <summary>The host's architecture, which a guest gets when it names none.</summary>
    public string Architecture { get; init; } = "x86_64";

    /// <summary>Where firmware's variables are kept (<c>/var/lib/libvirt/qemu/nvram</c>).</summary>
    public string NvramFolder { get; init; } = "/var/lib/libvirt/qemu/nvram";

    /// <summary>Makes the UUID of a guest that brings none. Default: a random one.</summary>
    public Func<Guid> NewUuid { get; init; } = Guid.NewGuid;

    /// <summary>Makes the hardware address of an interface that brings none.</summary>
    public Func<string> NewMac { get; init; } = Vireo.Host.DomainXml.MacAddresses.NewRandom;
}
