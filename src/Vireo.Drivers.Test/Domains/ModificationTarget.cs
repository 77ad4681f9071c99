using Vireo.Contract.Parameters;
using Vireo.Drivers.Test.Faults;
using Vireo.Drivers.Test.Nodes;
using Vireo.Errors;
using Vireo.Host.DomainDocuments;

namespace Vireo.Drivers.Test.Domains;

/// <summary>Which of a guest's definitions a call means: the one that it runs with, the saved one, or both.</summary>
/// <param name="Live">The one that it runs with.</param>
/// <param name="Config">The saved one.</param>
internal readonly record struct ModificationTarget(bool Live, bool Config)
{
    /// <summary>The flags of both, which most changes take.</summary>
    internal const uint Both = LiveFlag | ConfigFlag;

    /// <summary>The flags of queries that tell typed parameters.</summary>
    internal const uint BothAndTexts = Both | (uint)TypedParameterFlags.StringOkay;

    private const uint LiveFlag = 1;
    private const uint ConfigFlag = 2;
    private const string LiveName = "VIR_DOMAIN_AFFECT_LIVE";
    private const string ConfigName = "VIR_DOMAIN_AFFECT_CONFIG";

    /// <summary>Judges a call's flags against a guest's state; without one, what the guest does now decides.</summary>
    /// <exception cref="VirtException">The guest does not run, or has no saved definition.</exception>
    internal static ModificationTarget Resolve(uint flags, TestDomainState state)
    {
        bool current = (flags & (LiveFlag | ConfigFlag)) == 0;
        bool live = current ? state.IsActive : (flags & LiveFlag) != 0;
        bool config = current ? !state.IsActive : (flags & ConfigFlag) != 0;
        if (live && !state.IsActive)
        {
            throw TestFaults.NotRunning();
        }

        return config && !state.IsPersistent
            ? throw VirtErrorTexts.Raise(
                VirtErrorCode.OperationInvalid, VirtErrorDomain.Domain, "transient domains do not have any persistent config")
            : new ModificationTarget(live, config);
    }

    /// <summary>The same where a call means one definition only.</summary>
    internal static ModificationTarget ResolveOne(uint flags, TestDomainState state)
    {
        const string Function = "virDomainObjGetOneDefState";
        return (flags & (LiveFlag | ConfigFlag)) == (LiveFlag | ConfigFlag)
            ? throw TestFaults.Argument($"Flags '{LiveName}' and '{ConfigName}' are mutually exclusive", Function, "flags")
            : Resolve(flags, state);
    }

    /// <summary>The definition that a query means.</summary>
    internal DomainDefinition Of(TestDomainState state) => Live ? state.Definition : state.Saved;

    /// <summary>Refuses the two together, as libvirt's public functions do for queries and some changes.</summary>
    internal static void CheckOne(uint flags, string function) =>
        TestFaults.CheckExclusive(flags, LiveFlag, LiveName, ConfigFlag, ConfigName, function);

    /// <summary>The guest's state after a change of the definitions that are meant.</summary>
    internal TestDomainState Apply(TestDomainState state, Func<DomainDefinition, DomainDefinition> change)
    {
        if (!state.IsActive)
        {
            return state with { Definition = change(state.Definition) };
        }

        DomainDefinition? next = Config ? change(state.Saved) : state.NextDefinition ?? (state.IsPersistent ? state.Definition : null);
        return state with { Definition = Live ? change(state.Definition) : state.Definition, NextDefinition = next };
    }
}
