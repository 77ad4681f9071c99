using Vireo.Contract.Domains;
using Vireo.Contract.Domains.Events.Lifecycle;
using Vireo.Drivers.Qemu.Faults;
using Vireo.Errors;
using Vireo.Host.DomainDocuments;
using Vireo.Host.Objects;

namespace Vireo.Drivers.Qemu.Running;

/// <summary>Takes up guests, under the table's lock: a name and a UUID belong to one guest, and to the same.</summary>
internal static class GuestAdmission
{
    /// <summary>Saves a definition: of a new guest, or of the one that has its name and UUID.</summary>
    internal static DomainHandle Define(QemuNode node, DomainDefinition definition)
    {
        lock (node.Domains.Gate)
        {
            HostedDomain<GuestState>? same = FindSame(node, definition);
            HostedDomain<GuestState> guest = same ?? new(new GuestState { Definition = definition });
            lock (guest.Gate)
            {
                GuestState before = guest.State;
                node.Definitions.Save(definition);
                guest.State = before.IsActive
                    ? before with { NextDefinition = definition, IsPersistent = true, IsUpdated = before.IsPersistent }
                    : before with { Definition = definition, IsPersistent = true };
                if (same is null)
                {
                    node.Domains.Add(guest);
                }

                DomainDefinedDetail detail = before.IsPersistent ? DomainDefinedDetail.Updated : DomainDefinedDetail.Added;
                node.Events.Lifecycle(guest.State.Handle, DomainEventType.Defined, (int)detail);
                return guest.State.Handle;
            }
        }
    }

    /// <summary>Takes up a guest that is to start without a saved definition, or with another than the saved one.</summary>
    internal static HostedDomain<GuestState> Admit(QemuNode node, DomainDefinition definition)
    {
        lock (node.Domains.Gate)
        {
            HostedDomain<GuestState>? same = FindSame(node, definition);
            if (same?.State.IsActive == true)
            {
                throw DriverFaults.Of(VirtErrorCode.OperationInvalid, VirtErrorDomain.Domain, $"domain '{definition.Name}' is already active");
            }

            if (same is null)
            {
                same = new HostedDomain<GuestState>(new GuestState { Definition = definition });
                node.Domains.Add(same);
                return same;
            }

            lock (same.Gate)
            {
                // It runs with this one; the saved one is there again when it has ended.
                same.State = same.State with { NextDefinition = same.State.Saved, Definition = definition };
                return same;
            }
        }
    }

    /// <summary>Takes back what <see cref="Admit"/> did, when the guest did not start.</summary>
    internal static void Dismiss(QemuNode node, HostedDomain<GuestState> guest) => node.Change(guest, state =>
        state.IsActive || state.IsRemoved ? null
        : state.IsPersistent ? state with { Definition = state.Saved, NextDefinition = null }
        : state with { IsRemoved = true });

    private static HostedDomain<GuestState>? FindSame(QemuNode node, DomainDefinition definition)
    {
        if (node.Domains.Find(definition.Uuid) is { } same)
        {
            return same.State.Definition.Name == definition.Name
                ? same
                : throw DriverFaults.Of(
                    VirtErrorCode.OperationFailed,
                    VirtErrorDomain.Domain,
                    $"domain '{same.State.Definition.Name}' is already defined with uuid {definition.Uuid:D}");
        }

        return node.Domains.Find(definition.Name) is { } namesake
            ? throw DriverFaults.Of(
                VirtErrorCode.OperationFailed,
                VirtErrorDomain.Domain,
                $"domain '{definition.Name}' already exists with uuid {namesake.State.Definition.Uuid:D}")
            : null;
    }
}
