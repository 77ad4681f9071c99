using System.Globalization;
using System.Xml.Linq;

namespace Vireo.Host.StorageXml;

/// <summary>Which pools would use the same storage (<c>virStoragePoolObjSourceFindDuplicate</c>).</summary>
public static class PoolConflicts
{
    private static readonly string[] DeviceKinds = ["iscsi", "fs", "logical", "disk", "zfs"];

    /// <summary>Whether two pools use the same storage; a pool never conflicts with itself.</summary>
    /// <param name="known">A pool that is there.</param>
    /// <param name="added">A pool that is to be added.</param>
    /// <returns>Whether only one of them can be.</returns>
    public static bool Between(PoolDefinition known, PoolDefinition added)
    {
        ArgumentNullException.ThrowIfNull(known);
        ArgumentNullException.ThrowIfNull(added);
        if (known.Name == added.Name)
        {
            return false;
        }

        if (DeviceKinds.Contains(known.Kind.Name))
        {
            return DeviceKinds.Contains(added.Kind.Name) && SharesDevice(known, added);
        }

        return known.Kind == added.Kind && Shares(known, added);
    }

    private static bool Shares(PoolDefinition known, PoolDefinition added) => known.Kind.Name switch
    {
        "dir" => known.TargetPath == added.TargetPath,
        "gluster" => Source(known, "name") == Source(added, "name") && Folder(known) == Folder(added) && SharesHost(known, added),
        "netfs" => Folder(known) == Folder(added) && SharesHost(known, added),
        "sheepdog" => SharesHost(known, added),
        "scsi" => SharesAdapter(Part(known, "adapter"), Part(added, "adapter")),
        "vstorage" => Source(known, "name") == Source(added, "name"),
        "mpath" => true,
        _ => false,
    };

    private static bool SharesHost(PoolDefinition known, PoolDefinition added)
    {
        XElement[] own = [.. Hosts(known)];
        XElement[] others = [.. Hosts(added)];
        if (own.Length != 1 && others.Length != 1)
        {
            return false;
        }

        string? port = others[0].Attribute("port")?.Value;
        return (port is null || own[0].Attribute("port")?.Value == port)
            && own[0].Attribute("name")?.Value == others[0].Attribute("name")?.Value;
    }

    private static bool SharesDevice(PoolDefinition known, PoolDefinition added)
    {
        bool iscsi = known.Kind.Name == "iscsi";
        if (iscsi != (added.Kind.Name == "iscsi"))
        {
            return false;
        }

        bool same = Devices(known).Intersect(Devices(added), StringComparer.Ordinal).Any();
        return same && (!iscsi || Initiator(known) == Initiator(added));
    }

    private static bool SharesAdapter(XElement? known, XElement? added)
    {
        if (known is null || added is null)
        {
            return false;
        }

        if (IsChannel(known) != IsChannel(added))
        {
            return SharesParent(IsChannel(known) ? known : added, IsChannel(known) ? added : known);
        }

        if (IsChannel(known))
        {
            return known.Attribute("wwnn")?.Value == added.Attribute("wwnn")?.Value
                && known.Attribute("wwpn")?.Value == added.Attribute("wwpn")?.Value;
        }

        XElement? parent = known.Element("parentaddr");
        return (parent is not null && XNode.DeepEquals(parent, added.Element("parentaddr")))
            || (HostNumber(known.Attribute("name")) is { } number && number == HostNumber(added.Attribute("name")));
    }

    /// <summary>Whether a virtual adapter is on the very adapter that another pool uses.</summary>
    private static bool SharesParent(XElement channel, XElement host) =>
        HostNumber(channel.Attribute("parent")) is { } number && number == HostNumber(host.Attribute("name"));

    private static bool IsChannel(XElement adapter) => adapter.Attribute("type")?.Value == "fc_host";

    /// <summary>The number in <c>scsi_host7</c> or <c>host7</c>.</summary>
    private static uint? HostNumber(XAttribute? adapter)
    {
        string name = adapter?.Value ?? string.Empty;
        string bare = name.StartsWith("scsi_", StringComparison.Ordinal) ? name["scsi_".Length..] : name;
        return bare.StartsWith("host", StringComparison.Ordinal)
            && uint.TryParse(bare.AsSpan("host".Length), NumberStyles.None, CultureInfo.InvariantCulture, out uint number)
                ? number
                : null;
    }

    private static XElement? Part(PoolDefinition pool, string name) => pool.Root.Element("source")?.Element(name);

    private static string? Source(PoolDefinition pool, string name) => Part(pool, name)?.Value;

    private static string? Folder(PoolDefinition pool) => Part(pool, "dir")?.Attribute("path")?.Value;

    private static string? Initiator(PoolDefinition pool) => Part(pool, "initiator")?.Element("iqn")?.Attribute("name")?.Value;

    private static IEnumerable<XElement> Hosts(PoolDefinition pool) => pool.Root.Element("source")?.Elements("host") ?? [];

    private static IEnumerable<string> Devices(PoolDefinition pool) =>
        pool.Root.Element("source")?.Elements("device").Select(device => device.Attribute("path")?.Value ?? string.Empty) ?? [];
}
