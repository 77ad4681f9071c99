namespace Vireo.Daemon.Authorization;

/// <summary>The values of the flags that the contract's permissions name, in C's spelling.</summary>
internal static class FlagValues
{
    private static readonly Dictionary<string, ulong> ByName = new()
    {
        ["VIR_DOMAIN_AFFECT_CONFIG"] = 2,
        ["VIR_DOMAIN_AFFECT_LIVE"] = 1,
        ["VIR_DOMAIN_CHECKPOINT_CREATE_QUIESCE"] = 2,
        ["VIR_DOMAIN_CHECKPOINT_XML_SECURE"] = 1,
        ["VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_AGENT"] = 1,
        ["VIR_DOMAIN_REBOOT_GUEST_AGENT"] = 2,
        ["VIR_DOMAIN_SAVE_IMAGE_XML_SECURE"] = 1,
        ["VIR_DOMAIN_SHUTDOWN_GUEST_AGENT"] = 2,
        ["VIR_DOMAIN_SNAPSHOT_CREATE_QUIESCE"] = 64,
        ["VIR_DOMAIN_SNAPSHOT_XML_SECURE"] = 1,
        ["VIR_DOMAIN_VCPU_GUEST"] = 8,
        ["VIR_DOMAIN_XML_MIGRATABLE"] = 8,
        ["VIR_DOMAIN_XML_SECURE"] = 1,
        ["VIR_NETWORK_UPDATE_AFFECT_CONFIG"] = 2,
        ["VIR_NETWORK_UPDATE_AFFECT_LIVE"] = 1,
        ["VIR_NODE_DEVICE_UPDATE_AFFECT_CONFIG"] = 2,
        ["VIR_NODE_DEVICE_UPDATE_AFFECT_LIVE"] = 1,
    };

    /// <summary>Adds flags up.</summary>
    /// <param name="names">Their names, separated by bars.</param>
    /// <returns>The flags.</returns>
    /// <exception cref="KeyNotFoundException">The contract names a flag that is not in the table: a test finds it.</exception>
    internal static ulong Of(string names) => names.Split('|').Aggregate(0UL, (flags, name) => flags | ByName[name]);
}
