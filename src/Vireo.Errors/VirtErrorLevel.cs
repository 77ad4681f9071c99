namespace Vireo.Errors;

/// <summary>How grave an error is (<c>virErrorLevel</c>).</summary>
public enum VirtErrorLevel
{
    /// <summary><c>VIR_ERR_NONE</c>, since libvirt 0.1.0.</summary>
    None = 0,

    /// <summary><c>VIR_ERR_WARNING</c>, since libvirt 0.1.0.</summary>
    Warning = 1,

    /// <summary><c>VIR_ERR_ERROR</c>, since libvirt 0.1.0.</summary>
    Error = 2,
}
