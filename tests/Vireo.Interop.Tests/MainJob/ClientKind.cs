namespace Vireo.Interop.Tests.MainJob;

/// <summary>Which client does the job.</summary>
public enum ClientKind
{
    /// <summary>libvirt's own.</summary>
    Virsh,

    /// <summary>libvirt's binding for Python, in a script that prints as virsh does.</summary>
    Python,

    /// <summary>Ours.</summary>
    Vireo,
}
