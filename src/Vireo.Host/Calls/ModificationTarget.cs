using Vireo.Contract.Domains.Definitions;
using Vireo.Contract.Parameters;
using Vireo.Errors;
using Vireo.Host.DomainDocuments;
using Vireo.Host.Objects;

namespace Vireo.Host.Calls;

/// <summary>Which of a guest's definitions a call means: the one that it runs with, the saved one, or both.</summary>
/// <param name="Live">The one that it runs with.</param>
/// <param name="Config">The saved one.</param>
public readonly record struct ModificationTarget(bool Live, bool Config)
{
    /// <summary>The flags of both, which most changes take.</summary>
    public const uint Both = LiveFlag | ConfigFlag;

    /// <summary>The flags of queries that tell typed parameters.</summary>
    public const uint BothAndTexts = Both | (uint)TypedParameterFlags.StringOkay;

    private const uint LiveFlag = (uint)DomainModificationImpact.Live;
    private const uint ConfigFlag = (uint)DomainModificationImpact.Config;
    private const string LiveName = "VIR_DOMAIN_AFFECT_LIVE";
    private const string ConfigName = "VIR_DOMAIN_AFFECT_CONFIG";

    /// <summary>Judges a call's flags against a guest's state; without one, what the guest does now decides.</summary>
    /// <param name="flags">The flags.</param>
    /// <param name="state">The state.</param>
    /// <returns>What is meant.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.OperationInvalid"/>: the guest does not run, or has no saved definition.
    /// </exception>
    public static ModificationTarget Resolve(uint flags, DomainRecord state)
    {
        ArgumentNullException.ThrowIfNull(state);
        bool current = (flags & Both) == 0;
        bool live = current ? state.IsActive : (flags & LiveFlag) != 0;
        bool config = current ? !state.IsActive : (flags & ConfigFlag) != 0;
        if (live && !state.IsActive)
        {
            throw CallFaults.NotRunning();
        }

        return config && !state.IsPersistent
            ? throw VirtErrorTexts.Raise(
                VirtErrorCode.OperationInvalid, VirtErrorDomain.Domain, "transient domains do not have any persistent config")
            : new ModificationTarget(live, config);
    }

    /// <summary>The same where a call means one definition only.</summary>
    /// <param name="flags">The flags.</param>
    /// <param name="state">The state.</param>
    /// <returns>What is meant.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.InvalidArg"/>: both are meant; or as above.</exception>
    public static ModificationTarget ResolveOne(uint flags, DomainRecord state)
    {
        const string Function = "virDomainObjGetOneDefState";
        return (flags & Both) == Both
            ? throw CallFaults.Argument($"Flags '{LiveName}' and '{ConfigName}' are mutually exclusive", Function, "flags")
            : Resolve(flags, state);
    }

    /// <summary>Refuses the two together, as libvirt's public functions do for queries and some changes.</summary>
    /// <param name="flags">The flags.</param>
    /// <param name="function">The C function.</param>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.InvalidArg"/>: both are there.</exception>
    public static void CheckOne(uint flags, string function) =>
        CallFaults.CheckExclusive(flags, LiveFlag, LiveName, ConfigFlag, ConfigName, function);

    /// <summary>The definition that a query means.</summary>
    /// <param name="state">The guest's state.</param>
    /// <returns>The definition.</returns>
    public DomainDefinition Of(DomainRecord state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return Live ? state.Definition : state.Saved;
    }
}
