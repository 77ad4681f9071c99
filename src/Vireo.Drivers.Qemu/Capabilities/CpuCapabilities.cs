using System.Collections.Frozen;

namespace Vireo.Drivers.Qemu.Capabilities;

/// <summary>The processors that one accelerator offers.</summary>
public sealed record CpuCapabilities
{
    /// <summary>The named models in QEMU's order (<c>query-cpu-definitions</c>).</summary>
    public IReadOnlyList<CpuDefinition> Models { get; init; } = [];

    /// <summary>
    /// The host's processor as the accelerator can give it to a guest that may migrate (static expansion of <c>host</c> for KVM, of
    /// <c>max</c> for TCG): every property of type boolean, and whether it is on.
    /// </summary>
    public FrozenDictionary<string, bool> Host { get; init; } = FrozenDictionary<string, bool>.Empty;

    /// <summary>The same for a guest that never migrates.</summary>
    public FrozenDictionary<string, bool> HostUnmigratable { get; init; } = FrozenDictionary<string, bool>.Empty;

    /// <summary>Which of Hyper-V's interfaces can be had, in libvirt's words and order.</summary>
    public IReadOnlyList<string> Hyperv { get; init; } = ["spinlocks", "vendor_id"];

    /// <summary>Family, model, stepping, and other numbers of the expansion.</summary>
    public FrozenDictionary<string, long> HostNumbers { get; init; } = FrozenDictionary<string, long>.Empty;

    /// <summary>The expansion's texts: <c>vendor</c>, <c>model-id</c>.</summary>
    public FrozenDictionary<string, string> HostTexts { get; init; } = FrozenDictionary<string, string>.Empty;
}
