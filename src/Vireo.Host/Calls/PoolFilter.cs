using Vireo.Contract.Storage;
using Vireo.Host.Objects;

namespace Vireo.Host.Calls;

/// <summary>Which storage pools a list's flags ask for.</summary>
public static class PoolFilter
{
    /// <summary>Every flag that libvirt 9.0.0 knows.</summary>
    public const uint Known = Kinds | 0x3f;

    /// <summary>One flag for each kind of pool.</summary>
    private const uint Kinds = 0xf_ffc0;

    /// <summary>Judges a pool.</summary>
    /// <param name="flags">The flags.</param>
    /// <param name="state">The pool's state.</param>
    /// <returns>Whether it is asked for.</returns>
    public static bool Takes(ListStoragePoolsFlags flags, PoolRecord state)
    {
        ArgumentNullException.ThrowIfNull(state);
        uint asked = (uint)flags;
        return Takes(asked, state.IsActive, ListStoragePoolsFlags.Active, ListStoragePoolsFlags.Inactive)
            && Takes(asked, state.IsPersistent, ListStoragePoolsFlags.Persistent, ListStoragePoolsFlags.Transient)
            && Takes(asked, state.Autostart, ListStoragePoolsFlags.Autostart, ListStoragePoolsFlags.NoAutostart)
            && ((asked & Kinds) == 0 || (asked & (uint)state.Definition.ListFlag) != 0);
    }

    private static bool Takes(uint asked, bool value, ListStoragePoolsFlags whenTrue, ListStoragePoolsFlags whenFalse) =>
        (asked & (uint)(whenTrue | whenFalse)) == 0 || (asked & (uint)(value ? whenTrue : whenFalse)) != 0;
}
