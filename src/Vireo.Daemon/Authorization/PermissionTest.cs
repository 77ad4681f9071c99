namespace Vireo.Daemon.Authorization;

/// <summary>When a call needs a permission.</summary>
internal enum PermissionTest
{
    /// <summary>Whatever its arguments.</summary>
    Always,

    /// <summary>When all of some flags are set.</summary>
    AllSet,

    /// <summary>When none of some flags is set.</summary>
    NoneSet,

    /// <summary>When an argument has a value.</summary>
    Equal,
}
