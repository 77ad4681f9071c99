using Vireo.Drivers.Qemu.Running;
using Vireo.Host.Calls;
using Vireo.Host.DomainDocuments;
using Vireo.Host.Objects;

namespace Vireo.Drivers.Qemu.Domains;

/// <summary>Changes of the definitions that a call means.</summary>
internal static class DefinitionChanges
{
    /// <summary>Changes them, on the disk first.</summary>
    internal static void Apply(
        this ModificationTarget target, QemuNode node, HostedDomain<GuestState> guest, Func<DomainDefinition, DomainDefinition> change)
    {
        GuestState state = guest.State;
        DomainDefinition? saved = target.Config ? change(state.Saved) : null;
        if (saved is not null)
        {
            node.Definitions.Save(saved);
        }

        node.Change(guest, now => now.IsActive
            ? now with { Definition = target.Live ? change(now.Definition) : now.Definition, NextDefinition = saved ?? now.NextDefinition }
            : now with { Definition = saved ?? now.Definition });
        if (target.Live)
        {
            GuestStatuses.Save(node, guest);
        }
    }
}
