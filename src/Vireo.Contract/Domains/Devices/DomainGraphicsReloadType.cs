namespace Vireo.Contract.Domains.Devices;

/// <summary>Which displays to reload.</summary>
/// <remarks><c>virDomainGraphicsReloadType</c>.</remarks>
public enum DomainGraphicsReloadType : uint
{
    /// <summary>All of them. <c>VIR_DOMAIN_GRAPHICS_RELOAD_TYPE_ANY</c>.</summary>
    Any = 0,

    /// <summary>Those of VNC. <c>VIR_DOMAIN_GRAPHICS_RELOAD_TYPE_VNC</c>.</summary>
    Vnc = 1,
}
