namespace Vireo.Transport.Uris;

/// <summary>Which daemon's unix socket is used (<c>mode=</c>).</summary>
public enum SocketMode
{
    /// <summary>That of the driver's own daemon where there is one, else libvirtd's.</summary>
    Auto,

    /// <summary>libvirtd's, which serves every driver.</summary>
    Legacy,

    /// <summary>That of the driver's own daemon, such as virtqemud.</summary>
    Direct,
}
