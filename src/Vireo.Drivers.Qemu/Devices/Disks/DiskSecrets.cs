using System.Text.Json.Nodes;
using System.Xml.Linq;
using Vireo.Drivers.Qemu.Arguments;
using Vireo.Drivers.Qemu.Documents;
using Vireo.Drivers.Qemu.Guests;
using Vireo.Drivers.Qemu.Launching;

namespace Vireo.Drivers.Qemu.Devices.Disks;

/// <summary>The secrets that an image needs, and the objects that hold them.</summary>
internal sealed class DiskSecrets(DiskImage image, Launch launch)
{
    /// <summary>Whether the bytes are encrypted with LUKS below any format.</summary>
    internal bool IsLuks => EncryptionElement.Is("@format", "luks") && EncryptionElement.At("@engine") is null or "qemu";

    /// <summary>The object with the encryption's key.</summary>
    internal string EncryptionAlias => image.FormatNode + "-encryption-secret0";

    /// <summary>The object with the password for the server; null: none is needed.</summary>
    internal string? LoginAlias => image.Source.Element("auth") is null ? null : image.StorageNode + "-auth-secret0";

    /// <summary>The object with cookies; null: there are none.</summary>
    internal string? CookieAlias => image.Source.Element("cookies") is null ? null : image.StorageNode + "-httpcookie-secret0";

    /// <summary>The object with credentials for TLS; null: it is not used.</summary>
    internal string? TlsAlias => image.Source.Switch("@tls") == true ? $"obj{image.StorageNode}_tls0" : null;

    private XElement? EncryptionElement => image.Source.Element("encryption");

    /// <summary>How a format that encrypts by itself does so; null: it does not.</summary>
    internal JsonObject? Encryption()
    {
        if (EncryptionElement is not { } encryption || encryption.At("@engine") is "librbd")
        {
            return null;
        }

        string format = encryption.At("@format") switch
        {
            "luks" => "luks",
            "qcow" or "default" => "aes",
            var other => throw QemuFaults.Unsupported($"{other} is currently not supported by the qemu encryption engine"),
        };
        return new JsonObject { ["format"] = format, ["key-secret"] = EncryptionAlias };
    }

    /// <summary>The objects.</summary>
    internal IEnumerable<JsonObject> Objects()
    {
        if (LoginAlias is { } login)
        {
            XElement? secret = image.Source.Element("auth")?.Element("secret");
            yield return Secret(login, new SecretUse(secret.At("@type") ?? "iscsi", secret.At("@uuid"), secret.At("@usage")));
        }

        if (EncryptionElement is { } encryption)
        {
            XElement? secret = encryption.Element("secret");
            yield return Secret(EncryptionAlias, new SecretUse("volume", secret.At("@uuid"), secret.At("@usage")));
        }

        if (TlsAlias is { } tls)
        {
            yield return new JsonObject { ["qom-type"] = "tls-creds-x509", ["id"] = tls }
                .Put("dir", launch.Inputs.TlsFolders.GetValueOrDefault(image.Source.At("@protocol") ?? string.Empty, "/etc/pki/qemu"))
                .Put("endpoint", "client").Put("verify-peer", true);
        }
    }

    private JsonObject Secret(string alias, SecretUse use) => SecretObjects.Describe(alias, use, launch);
}
