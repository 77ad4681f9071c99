namespace Vireo.Model.Domains.Devices.Sockets;

/// <summary>Who waits for whom at a socket.</summary>
[XmlEnum]
public enum SocketMode
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>server</c>.</summary>
    Server,

    /// <summary><c>client</c>.</summary>
    Client,
}
