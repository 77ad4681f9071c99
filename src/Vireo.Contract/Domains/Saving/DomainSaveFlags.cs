namespace Vireo.Contract.Domains.Saving;

/// <summary>How to save or restore a guest.</summary>
/// <remarks><c>virDomainSaveRestoreFlags</c>.</remarks>
[Flags]
public enum DomainSaveFlags : uint
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>Around the node's file cache. <c>VIR_DOMAIN_SAVE_BYPASS_CACHE</c>.</summary>
    BypassCache = 1,

    /// <summary>It runs when restored. <c>VIR_DOMAIN_SAVE_RUNNING</c>.</summary>
    Running = 2,

    /// <summary>It is paused when restored. <c>VIR_DOMAIN_SAVE_PAUSED</c>.</summary>
    Paused = 4,

    /// <summary>The firmware's variables are made anew from the template. <c>VIR_DOMAIN_SAVE_RESET_NVRAM</c>.</summary>
    ResetNvram = 8,
}
