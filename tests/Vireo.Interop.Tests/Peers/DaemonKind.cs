namespace Vireo.Interop.Tests.Peers;

/// <summary>Which daemon a test talks to.</summary>
public enum DaemonKind
{
    /// <summary>The real one.</summary>
    Libvirtd,

    /// <summary>Ours.</summary>
    Vireod,
}
