using Vireo.Contract.Domains;
using Vireo.Contract.Domains.Events.Lifecycle;
using Vireo.Contract.Domains.Lifecycle;
using Vireo.Contract.Domains.States;
using Vireo.Drivers.Test.Faults;
using Vireo.Drivers.Test.Nodes;
using Vireo.Errors;
using Vireo.Host.DomainDocuments;
using Vireo.Rpc.Descriptors;

namespace Vireo.Drivers.Test.Domains;

/// <summary>Starting guests.</summary>
internal sealed class CreationPart(TestNode node) : DomainCreationBase
{
    /// <inheritdoc />
    public override async ValueTask DomainCreateAsync(DomainHandle domain, CancellationToken cancellationToken) =>
        await DomainCreateWithFlagsAsync(domain, DomainCreateFlags.None, cancellationToken).ConfigureAwait(false);

    /// <inheritdoc />
    public override ValueTask<DomainHandle> DomainCreateWithFlagsAsync(
        DomainHandle domain, DomainCreateFlags flags, CancellationToken cancellationToken)
    {
        TestFaults.CheckFlags((uint)flags, 0, "testDomainCreateWithFlags");
        TestDomainState started = node.Change(
            domain,
            state => state.IsActive
                ? throw TestFaults.Raise(VirtErrorCode.InternalError, $"Domain '{domain.Name}' is already running")
                : state.Start(node.NextId(), DomainRunningReason.Booted),
            state => node.Events.Lifecycle(state.Handle, DomainEventType.Started, (int)DomainStartedDetail.Booted));
        return ValueTask.FromResult(started.Handle);
    }

    /// <inheritdoc />
    public override ValueTask<DomainHandle> DomainCreateWithFilesAsync(
        DomainHandle domain, DomainCreateFlags flags, PassedDescriptors descriptors, CancellationToken cancellationToken)
    {
        descriptors.Dispose();
        return DomainCreateWithFlagsAsync(domain, flags, cancellationToken);
    }

    /// <inheritdoc />
    public override ValueTask<DomainHandle> DomainCreateXmlAsync(string xml, DomainCreateFlags flags, CancellationToken cancellationToken)
    {
        TestFaults.CheckFlags((uint)flags, (uint)DomainCreateFlags.Validate, "testDomainCreateXML");
        return ValueTask.FromResult(DomainAdmission.Start(
            node, DomainReader.Read(xml, node.Reading), DomainRunningReason.Booted, DomainStartedDetail.Booted));
    }

    /// <inheritdoc />
    public override ValueTask<DomainHandle> DomainCreateXmlWithFilesAsync(
        string xml, DomainCreateFlags flags, PassedDescriptors descriptors, CancellationToken cancellationToken)
    {
        descriptors.Dispose();
        return DomainCreateXmlAsync(xml, flags, cancellationToken);
    }
}
