using System.Text.Json.Nodes;
using Vireo.Drivers.Qemu.Launching;

namespace Vireo.Drivers.Qemu.Devices;

/// <summary>Objects that hold a secret, encrypted with the guest's own key.</summary>
internal static class SecretObjects
{
    /// <summary>The object with the guest's own key.</summary>
    internal const string MasterKey = "masterKey0";

    /// <summary>A secret's object.</summary>
    internal static JsonObject Describe(string alias, SecretUse use, Launch launch)
    {
        EncryptedSecret value = launch.Inputs.Encrypt(use);
        return new JsonObject
        {
            ["qom-type"] = "secret",
            ["id"] = alias,
            ["data"] = value.Data,
            ["keyid"] = MasterKey,
            ["iv"] = value.Iv,
            ["format"] = "base64",
        };
    }
}
