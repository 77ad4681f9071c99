using Vireo.Contract.Domains.Events.Lifecycle;
using Vireo.Drivers.Qemu.Faults;
using Vireo.Host.DomainDocuments;
using Vireo.Host.Objects;

namespace Vireo.Drivers.Qemu.Running;

/// <summary>Gives guests other names.</summary>
internal static class GuestRenaming
{
    /// <summary>Renames a guest that does not run. The caller has its job.</summary>
    internal static void Rename(QemuNode node, HostedDomain<GuestState> guest, string newName)
    {
        lock (node.Domains.Gate)
        {
            Check(node, guest.State, newName);
            lock (guest.Gate)
            {
                GuestState before = guest.State;
                string oldName = before.Definition.Name;
                DomainDefinition renamed = before.Definition.With(root => root.SetElementValue("name", newName));
                node.Definitions.Save(renamed);
                if (before.Autostart)
                {
                    node.Definitions.SetAutostart(newName, autostart: true);
                }

                if (File.Exists(node.Paths.SaveOf(oldName)))
                {
                    File.Move(node.Paths.SaveOf(oldName), node.Paths.SaveOf(newName), overwrite: true);
                }

                node.Definitions.Delete(oldName);
                guest.State = before with { Definition = renamed };
                node.Domains.Rename(guest, oldName, newName);
                node.Events.Lifecycle(before.Handle, DomainEventType.Undefined, (int)DomainUndefinedDetail.Renamed);
                node.Events.Lifecycle(guest.State.Handle, DomainEventType.Defined, (int)DomainDefinedDetail.Renamed);
            }
        }
    }

    private static void Check(QemuNode node, GuestState state, string newName)
    {
        if (state.Definition.Name == newName)
        {
            throw DriverFaults.Of(Errors.VirtErrorCode.InvalidArg, Errors.VirtErrorDomain.Domain, "Can't rename domain to itself");
        }

        if (node.Domains.Find(newName) is not null)
        {
            throw DriverFaults.Of(Errors.VirtErrorCode.OperationInvalid, Errors.VirtErrorDomain.Domain, $"domain with name '{newName}' already exists");
        }

        if (state.IsActive)
        {
            throw DriverFaults.Invalid("cannot rename active domain");
        }

        if (!state.IsPersistent)
        {
            throw DriverFaults.Invalid("cannot rename a transient domain");
        }
    }
}
