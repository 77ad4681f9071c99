using Vireo.Drivers.Qemu.Faults;
using Vireo.Drivers.Qemu.Running;
using Vireo.Errors;
using Vireo.Host.DomainDocuments;
using Vireo.Host.Objects;

namespace Vireo.Drivers.Qemu.Domains;

/// <summary>Which of a guest's definitions a call means: the one that it runs with, the saved one, or both.</summary>
/// <param name="Live">The one that it runs with.</param>
/// <param name="Config">The saved one.</param>
internal readonly record struct ModificationTarget(bool Live, bool Config)
{
    private const uint LiveFlag = 1;
    private const uint ConfigFlag = 2;

    /// <summary>Judges a call's flags against a guest's state; without one, what the guest does now decides.</summary>
    /// <exception cref="VirtException">The guest does not run, or has no saved definition.</exception>
    internal static ModificationTarget Resolve(uint flags, GuestState state)
    {
        bool current = (flags & (LiveFlag | ConfigFlag)) == 0;
        bool live = current ? state.IsActive : (flags & LiveFlag) != 0;
        bool config = current ? !state.IsActive : (flags & ConfigFlag) != 0;
        if (live && !state.IsActive)
        {
            throw DriverFaults.NotRunning();
        }

        return config && !state.IsPersistent
            ? throw DriverFaults.Of(VirtErrorCode.OperationInvalid, VirtErrorDomain.Domain, "transient domains do not have any persistent config")
            : new ModificationTarget(live, config);
    }

    /// <summary>Refuses the two together, as libvirt's public functions do for queries.</summary>
    internal static void CheckOne(uint flags, string function) =>
        DriverFaults.CheckExclusive(flags, LiveFlag, "VIR_DOMAIN_AFFECT_LIVE", ConfigFlag, "VIR_DOMAIN_AFFECT_CONFIG", function);

    /// <summary>The definition that a query means.</summary>
    internal DomainDefinition Of(GuestState state) => Live ? state.Definition : state.Saved;

    /// <summary>Changes the definitions that are meant, on the disk first.</summary>
    internal void Apply(QemuNode node, HostedDomain<GuestState> guest, Func<DomainDefinition, DomainDefinition> change)
    {
        bool live = Live;
        bool config = Config;
        GuestState state = guest.State;
        DomainDefinition? saved = config ? change(state.Saved) : null;
        if (saved is not null)
        {
            node.Definitions.Save(saved);
        }

        node.Change(guest, now => now.IsActive
            ? now with { Definition = live ? change(now.Definition) : now.Definition, NextDefinition = saved ?? now.NextDefinition }
            : now with { Definition = saved ?? now.Definition });
        if (live)
        {
            GuestStatuses.Save(node, guest);
        }
    }
}
