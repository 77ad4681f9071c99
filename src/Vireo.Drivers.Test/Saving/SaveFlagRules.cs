using Vireo.Contract.Domains.Saving;
using Vireo.Host.Calls;

namespace Vireo.Drivers.Test.Saving;

/// <summary>What the flags of saving may be together.</summary>
internal static class SaveFlagRules
{
    /// <summary>A guest goes on running or paused, not both.</summary>
    internal static void CheckStates(DomainSaveFlags flags, string function) => CallFaults.CheckExclusive(
        (uint)flags,
        (uint)DomainSaveFlags.Running,
        "VIR_DOMAIN_SAVE_RUNNING",
        (uint)DomainSaveFlags.Paused,
        "VIR_DOMAIN_SAVE_PAUSED",
        function);
}
