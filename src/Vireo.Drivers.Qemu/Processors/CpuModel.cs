namespace Vireo.Drivers.Qemu.Processors;

/// <summary>A processor model of libvirt's.</summary>
/// <param name="Name">The name.</param>
/// <param name="Vendor">The vendor; null: any.</param>
/// <param name="Signatures">Family and model of real processors like it, as <c>family/model</c>.</param>
/// <param name="ForHosts">Whether a host is described by it.</param>
/// <param name="ForGuests">Whether a guest's processor is described by it.</param>
/// <param name="Removed">Features that it once had; they are said to be off.</param>
/// <param name="Features">What it has.</param>
internal sealed record CpuModel(
    string Name,
    string? Vendor,
    IReadOnlyList<string> Signatures,
    bool ForHosts,
    bool ForGuests,
    IReadOnlyList<string> Removed,
    IReadOnlySet<string> Features);
