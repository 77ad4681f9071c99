namespace Vireo.Model.Domains.Hypervisors;

/// <summary>What QEMU does when something deprecated is used.</summary>
[XmlEnum]
public enum QemuDeprecationBehavior
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>none</c>.</summary>
    None,

    /// <summary><c>omit</c>.</summary>
    Omit,

    /// <summary><c>reject</c>.</summary>
    Reject,

    /// <summary><c>crash</c>.</summary>
    Crash,
}
