using System.Text.Json.Nodes;
using Vireo.Drivers.Qemu.Arguments;
using Vireo.Drivers.Qemu.Launching;

namespace Vireo.Drivers.Qemu.Devices;

/// <summary>Objects with the credentials for TLS.</summary>
internal static class TlsObjects
{
    private const string DefaultFolder = "/etc/pki/qemu";

    /// <summary>The credentials of one kind of connection.</summary>
    internal static JsonObject Describe(string kind, string alias, bool server, Launch launch, bool verify = true) =>
        new JsonObject { ["qom-type"] = "tls-creds-x509", ["id"] = alias }
            .Put("dir", launch.Inputs.TlsFolders.GetValueOrDefault(kind, DefaultFolder))
            .Put("endpoint", server ? "server" : "client")
            .Put("verify-peer", verify);
}
