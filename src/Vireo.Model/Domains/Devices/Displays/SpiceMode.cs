namespace Vireo.Model.Domains.Devices.Displays;

/// <summary>Whether a channel is encrypted.</summary>
[XmlEnum]
public enum SpiceMode
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>any</c>.</summary>
    Any,

    /// <summary><c>secure</c>.</summary>
    Secure,

    /// <summary><c>insecure</c>.</summary>
    Insecure,
}
