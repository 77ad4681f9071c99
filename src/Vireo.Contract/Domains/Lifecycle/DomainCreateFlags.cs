namespace Vireo.Contract.Domains.Lifecycle;

/// <summary>How to start a guest.</summary>
/// <remarks><c>virDomainCreateFlags</c>.</remarks>
[Flags]
public enum DomainCreateFlags : uint
{
    /// <summary>As it is defined. <c>VIR_DOMAIN_NONE</c>.</summary>
    None = 0,

    /// <summary>Its processors stand still at first. <c>VIR_DOMAIN_START_PAUSED</c>.</summary>
    Paused = 1,

    /// <summary>It is destroyed when the connection closes. <c>VIR_DOMAIN_START_AUTODESTROY</c>.</summary>
    AutoDestroy = 2,

    /// <summary>A saved state is read around the node's file cache. <c>VIR_DOMAIN_START_BYPASS_CACHE</c>.</summary>
    BypassCache = 4,

    /// <summary>A managed save image is thrown away. <c>VIR_DOMAIN_START_FORCE_BOOT</c>.</summary>
    ForceBoot = 8,

    /// <summary>The XML is held against the schema. <c>VIR_DOMAIN_START_VALIDATE</c>.</summary>
    Validate = 0x10,

    /// <summary>The firmware's variables are made anew from the template. <c>VIR_DOMAIN_START_RESET_NVRAM</c>.</summary>
    ResetNvram = 0x20,
}
