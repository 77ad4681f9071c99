using Vireo.Contract.Domains;
using Vireo.Contract.Domains.Lifecycle;
using Vireo.Drivers.Qemu.Faults;
using Vireo.Drivers.Qemu.Running;
using Vireo.Host.DomainDocuments;
using Vireo.Host.Objects;
using Vireo.Rpc.Descriptors;

namespace Vireo.Drivers.Qemu.Domains;

/// <summary>Starting guests.</summary>
/// <param name="node">The host.</param>
/// <param name="bound">The guests that end with this connection.</param>
internal sealed class CreationPart(QemuNode node, BoundGuests bound) : DomainCreationBase
{
    private const DomainCreateFlags StartFlags = DomainCreateFlags.Paused | DomainCreateFlags.AutoDestroy | DomainCreateFlags.BypassCache
        | DomainCreateFlags.ForceBoot | DomainCreateFlags.ResetNvram;

    private const DomainCreateFlags CreateFlags =
        DomainCreateFlags.Paused | DomainCreateFlags.AutoDestroy | DomainCreateFlags.Validate | DomainCreateFlags.ResetNvram;

    /// <inheritdoc />
    public override async ValueTask DomainCreateAsync(DomainHandle domain, CancellationToken cancellationToken) =>
        await DomainCreateWithFlagsAsync(domain, DomainCreateFlags.None, cancellationToken).ConfigureAwait(false);

    /// <inheritdoc />
    public override async ValueTask<DomainHandle> DomainCreateWithFlagsAsync(
        DomainHandle domain, DomainCreateFlags flags, CancellationToken cancellationToken)
    {
        DriverFaults.CheckFlags((uint)flags, (uint)StartFlags, "qemuDomainCreateWithFlags");
        HostedDomain<GuestState> guest = node.Require(domain);
        using GuestJob.Turn job = await guest.State.Job.EnterAsync("remoteDispatchDomainCreateWithFlags", cancellationToken).ConfigureAwait(false);
        if (guest.State.IsActive)
        {
            throw DriverFaults.Invalid("domain is already running");
        }

        await GuestSaving.StartOrRestoreAsync(node, guest, flags).ConfigureAwait(false);
        Bind(guest, flags);
        return guest.State.Handle;
    }

    /// <inheritdoc />
    public override async ValueTask<DomainHandle> DomainCreateXmlAsync(string xml, DomainCreateFlags flags, CancellationToken cancellationToken)
    {
        DriverFaults.CheckFlags((uint)flags, (uint)CreateFlags, "qemuDomainCreateXML");
        DomainDefinition definition = await node.Composer.ReadAsync(xml, cancellationToken).ConfigureAwait(false);
        HostedDomain<GuestState> guest = GuestAdmission.Admit(node, definition);
        using GuestJob.Turn job = await guest.State.Job.EnterAsync("remoteDispatchDomainCreateXML", cancellationToken).ConfigureAwait(false);
        try
        {
            await GuestStarting.StartAsync(node, guest, new StartPlan { Paused = flags.HasFlag(DomainCreateFlags.Paused) }).ConfigureAwait(false);
        }
        catch
        {
            GuestAdmission.Dismiss(node, guest);
            throw;
        }

        Bind(guest, flags);
        return guest.State.Handle;
    }

    /// <inheritdoc />
    public override ValueTask<DomainHandle> DomainCreateXmlWithFilesAsync(
        string xml, DomainCreateFlags flags, PassedDescriptors descriptors, CancellationToken cancellationToken)
    {
        using (descriptors)
        {
            return descriptors.Handles.Count == 0
                ? DomainCreateXmlAsync(xml, flags, cancellationToken)
                : throw DriverFaults.Raise(Errors.VirtErrorCode.ArgumentUnsupported, "files cannot be passed to QEMU guests");
        }
    }

    private void Bind(HostedDomain<GuestState> guest, DomainCreateFlags flags)
    {
        if (flags.HasFlag(DomainCreateFlags.AutoDestroy) && guest.State.Run is { } run)
        {
            bound.Add(run);
        }
    }
}
