using Vireo.Contract.Domains;
using Vireo.Contract.Domains.Definitions;
using Vireo.Contract.Domains.Metadata;
using Vireo.Drivers.Qemu.Faults;
using Vireo.Drivers.Qemu.Running;
using Vireo.Errors;
using Vireo.Host.Calls;
using Vireo.Host.DomainDocuments;

namespace Vireo.Drivers.Qemu.Domains;

/// <summary>What people and programs note on guests.</summary>
internal sealed class MetadataPart(QemuNode node) : DomainMetadataBase
{
    /// <inheritdoc />
    public override ValueTask<string> DomainGetMetadataAsync(
        DomainHandle domain, DomainMetadataType type, string? uri, DomainModificationImpact flags, CancellationToken cancellationToken)
    {
        ModificationTarget.CheckOne((uint)flags, "virDomainGetMetadata");
        DriverFaults.CheckFlags((uint)flags, (uint)(DomainModificationImpact.Live | DomainModificationImpact.Config), "qemuDomainGetMetadata");
        GuestState state = node.StateOf(domain);
        DomainDefinition definition = ModificationTarget.Resolve((uint)flags, state).Of(state);
        string? found = type switch
        {
            DomainMetadataType.Description => definition.Root.Element("description")?.Value,
            DomainMetadataType.Title => definition.Root.Element("title")?.Value,
            DomainMetadataType.Element => definition.FindMetadata(uri ?? string.Empty),
            _ => throw DriverFaults.Of(VirtErrorCode.InvalidArg, VirtErrorDomain.Domain, $"unknown metadata type '{(int)type}'"),
        };
        return found is null
            ? throw DriverFaults.Of(VirtErrorCode.NoDomainMetadata, VirtErrorDomain.Domain, "Requested metadata element is not present")
            : ValueTask.FromResult(found);
    }
}
