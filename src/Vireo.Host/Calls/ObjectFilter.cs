namespace Vireo.Host.Calls;

/// <summary>Which objects a list's flags ask for. Flags come in pairs; a pair of which none is set does not filter.</summary>
public static class ObjectFilter
{
    private const uint Inactive = 1;
    private const uint Active = 2;
    private const uint Persistent = 4;
    private const uint Transient = 8;
    private const uint Autostart = 0x10;
    private const uint NoAutostart = 0x20;

    /// <summary>Whether an object is on or off as asked for.</summary>
    /// <param name="flags">The flags of the list.</param>
    /// <param name="isActive">Whether it is on.</param>
    /// <returns>Whether it belongs into the list.</returns>
    public static bool Takes(uint flags, bool isActive) => Takes(flags, isActive, Active, Inactive);

    /// <summary>Whether an object's three qualities are as asked for.</summary>
    /// <param name="flags">The flags of the list.</param>
    /// <param name="isActive">Whether it is on.</param>
    /// <param name="isPersistent">Whether its definition is saved.</param>
    /// <param name="autostart">Whether it starts with the node.</param>
    /// <returns>Whether it belongs into the list.</returns>
    public static bool Takes(uint flags, bool isActive, bool isPersistent, bool autostart) =>
        Takes(flags, isActive, Active, Inactive)
        && Takes(flags, isPersistent, Persistent, Transient)
        && Takes(flags, autostart, Autostart, NoAutostart);

    private static bool Takes(uint flags, bool value, uint whenTrue, uint whenFalse) =>
        (flags & (whenTrue | whenFalse)) == 0 || (flags & (value ? whenTrue : whenFalse)) != 0;
}
