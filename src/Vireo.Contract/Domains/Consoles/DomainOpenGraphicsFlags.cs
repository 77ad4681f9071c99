namespace Vireo.Contract.Domains.Consoles;

/// <summary>How to open a guest's graphics.</summary>
/// <remarks><c>virDomainOpenGraphicsFlags</c>.</remarks>
[Flags]
public enum DomainOpenGraphicsFlags : uint
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>Without the display's own password. <c>VIR_DOMAIN_OPEN_GRAPHICS_SKIPAUTH</c>.</summary>
    SkipAuthentication = 1,
}
