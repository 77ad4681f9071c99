using Vireo.Contract.Domains;
using Vireo.Drivers.Qemu.Faults;
using Vireo.Drivers.Qemu.Running;
using Vireo.Errors;
using Vireo.Host.Calls;

namespace Vireo.Drivers.Qemu.Domains;

/// <summary>Finding guests.</summary>
internal sealed class LookupPart(QemuNode node) : DomainLookupBase
{
    /// <inheritdoc />
    public override ValueTask<DomainHandle> DomainLookupByIdAsync(int id, CancellationToken cancellationToken)
    {
        if (id < 0)
        {
            throw CallFaults.Library("id", "virDomainLookupByID", "be zero or greater");
        }

        return ValueTask.FromResult(node.Domains.Find(id)?.State.Handle
            ?? throw DriverFaults.Raise(VirtErrorCode.NoDomain, $"no domain with matching id {id}"));
    }

    /// <inheritdoc />
    public override ValueTask<DomainHandle> DomainLookupByNameAsync(string name, CancellationToken cancellationToken) =>
        ValueTask.FromResult(node.Domains.Find(name)?.State.Handle
            ?? throw DriverFaults.Raise(VirtErrorCode.NoDomain, $"no domain with matching name '{name}'"));

    /// <inheritdoc />
    public override ValueTask<DomainHandle> DomainLookupByUuidAsync(Guid uuid, CancellationToken cancellationToken) =>
        ValueTask.FromResult(node.Domains.Find(uuid)?.State.Handle
            ?? throw DriverFaults.Raise(VirtErrorCode.NoDomain, $"no domain with matching uuid '{uuid:D}'"));
}
