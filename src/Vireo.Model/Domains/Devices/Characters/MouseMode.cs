namespace Vireo.Model.Domains.Devices.Characters;

/// <summary>Who moves the mouse.</summary>
[XmlEnum]
public enum MouseMode
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>server</c>.</summary>
    Server,

    /// <summary><c>client</c>.</summary>
    Client,
}
