using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Vireo.Drivers.Qemu.Arguments;
using Vireo.Drivers.Qemu.Documents;
using Vireo.Drivers.Qemu.Guests;

namespace Vireo.Drivers.Qemu.Devices.Disks;

/// <summary>Images behind network protocols.</summary>
internal static class NetworkSources
{
    internal static JsonObject Describe(XElement source, DiskSecrets secrets) => source.At("@protocol") switch
    {
        "nbd" => Nbd(source, secrets),
        "iscsi" => Iscsi(source, secrets),
        "rbd" => Rbd(source, secrets),
        "ssh" => Ssh(source),
        "gluster" => Gluster(source),
        "nfs" => Nfs(source),
        "sheepdog" => new JsonObject { ["driver"] = "sheepdog", ["server"] = Socket(OnlyHost(source)), ["vdi"] = source.At("@name") },
        "vxhs" => new JsonObject { ["driver"] = "vxhs" }.Put("tls-creds", secrets.TlsAlias).Put("vdisk-id", source.At("@name"))
            .Put("server", Inet(OnlyHost(source))),
        "http" or "https" or "ftp" or "ftps" => Curl(source, secrets),
        var protocol => throw QemuFaults.Unsupported($"disk source protocol '{protocol}' is not supported by QEMU"),
    };

    private static JsonObject Nbd(XElement source, DiskSecrets secrets)
    {
        XElement[] hosts = [.. source.Elements("host")];
        return hosts.Length == 1
            ? new JsonObject { ["driver"] = "nbd", ["server"] = Socket(hosts[0]) }
                .Put("export", source.At("@name")).Put("tls-creds", secrets.TlsAlias).Put("tls-hostname", source.At("@tlsHostname"))
            : throw QemuFaults.Internal("nbd protocol accepts only one host");
    }

    private static JsonObject Iscsi(XElement source, DiskSecrets secrets)
    {
        XElement host = OnlyHost(source);
        string[] parts = (source.At("@name") ?? string.Empty).Split('/', 2);
        uint lun = 0;
        if (parts.Length == 2 && !uint.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out lun))
        {
            throw QemuFaults.Internal($"cannot parse target for lunStr '{parts[0]}'");
        }

        string name = host.At("@name") ?? string.Empty;
        bool ipv6 = IPAddress.TryParse(name, out IPAddress? address) && address.AddressFamily == System.Net.Sockets.AddressFamily.InterNetworkV6;
        return new JsonObject
        {
            ["driver"] = "iscsi",
            ["portal"] = $"{(ipv6 ? $"[{name}]" : name)}:{host.At("@port") ?? "3260"}",
            ["target"] = parts[0],
            ["lun"] = lun,
            ["transport"] = "tcp",
        }.Put("user", source.At("auth/@username")).Put("password-secret", secrets.LoginAlias)
            .Put("initiator-name", source.At("initiator/iqn/@name"));
    }

    private static JsonObject Rbd(XElement source, DiskSecrets secrets)
    {
        string[] parts = (source.At("@name") ?? string.Empty).Split('/', 2);
        if (parts.Length != 2)
        {
            throw QemuFaults.Internal($"can't split path '{source.At("@name")}' into pool name and image name");
        }

        bool login = source.Element("auth") is not null;
        XElement? encryption = source.Element("encryption") is { } found && found.Is("@engine", "librbd") ? found : null;
        return new JsonObject { ["driver"] = "rbd", ["pool"] = parts[0], ["image"] = parts[1] }
            .Put("snapshot", source.At("snapshot/@name"))
            .Put("conf", source.At("config/@file"))
            .Put("server", source.Element("host") is null ? null : List(source.Elements("host").Select(Plain)))
            .Put("encrypt", encryption is null
                ? null : new JsonObject { ["format"] = encryption.At("@format"), ["key-secret"] = secrets.EncryptionAlias })
            .Put("user", source.At("auth/@username"))
            .Put("auth-client-required", login ? new JsonArray("cephx", "none") : null)
            .Put("key-secret", secrets.LoginAlias);
    }

    private static JsonObject Ssh(XElement source)
    {
        XElement[] hosts = [.. source.Elements("host")];
        return hosts.Length == 1
            ? new JsonObject { ["driver"] = "ssh", ["path"] = source.At("@name"), ["server"] = Plain(hosts[0]) }
                .Put("user", source.At("auth/@username"))
            : throw QemuFaults.Internal("ssh protocol accepts only one host");
    }

    private static JsonObject Gluster(XElement source)
    {
        string name = source.At("@name") ?? string.Empty;
        int slash = name.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
        {
            throw QemuFaults.Xml($"missing volume name or path for gluster volume in disk source '{name}'");
        }

        return new JsonObject
        {
            ["driver"] = "gluster",
            ["volume"] = name[..slash],
            ["path"] = name[(slash + 1)..],
            ["server"] = List(source.Elements("host").Select(Socket)),
            ["debug"] = 4,
        };
    }

    private static JsonObject Nfs(XElement source) => new JsonObject
    {
        ["driver"] = "nfs",
        ["server"] = new JsonObject { ["host"] = OnlyHost(source).At("@name"), ["type"] = "inet" },
        ["path"] = source.At("@name"),
    };

    private static JsonObject Curl(XElement source, DiskSecrets secrets)
    {
        string protocol = source.At("@protocol") ?? string.Empty;
        XElement[] hosts = [.. source.Elements("host")];
        if (hosts.Length != 1)
        {
            throw QemuFaults.Internal($"protocol '{protocol}' accepts only one host");
        }

        string name = source.At("@name") ?? string.Empty;
        string path = name.StartsWith('/') ? name : "/" + name;
        string query = source.At("@query") is { } given ? "?" + given : string.Empty;
        string host = hosts[0].At("@name") ?? string.Empty;
        string server = host.Contains(':', StringComparison.Ordinal) ? $"[{host}]" : host;
        return new JsonObject { ["driver"] = protocol, ["url"] = $"{protocol}://{server}:{hosts[0].At("@port")}{path}{query}" }
            .Put("username", source.At("auth/@username"))
            .Put("password-secret", secrets.LoginAlias)
            .Put("sslverify", source.Switch("ssl/@verify"))
            .Put("cookie-secret", secrets.CookieAlias)
            .Put("timeout", source.Number("timeout/@seconds"))
            .Put("readahead", source.Number("readahead/@size"));
    }

    private static XElement OnlyHost(XElement source) =>
        source.Element("host") ?? throw QemuFaults.Xml($"missing host for network disk of protocol '{source.At("@protocol")}'");

    private static JsonObject Socket(XElement host) => host.At("@transport") switch
    {
        "unix" => new JsonObject { ["type"] = "unix", ["path"] = host.At("@socket") },
        null or "tcp" => Inet(host),
        var transport => throw QemuFaults.Internal($"transport protocol '{transport}' is not yet supported"),
    };

    private static JsonObject Inet(XElement host) =>
        new() { ["type"] = "inet", ["host"] = host.At("@name"), ["port"] = host.At("@port") ?? "0" };

    private static JsonObject Plain(XElement host) => new() { ["host"] = host.At("@name"), ["port"] = host.At("@port") ?? "0" };

    private static JsonArray List(IEnumerable<JsonObject> items)
    {
        var list = new JsonArray();
        foreach (JsonObject item in items)
        {
            list.Add((JsonNode)item);
        }

        return list;
    }
}
