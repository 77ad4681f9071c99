using System.Security.Cryptography;
using System.Xml.Linq;
using Vireo.Contract.Secrets;
using Vireo.Drivers.Qemu.Faults;
using Vireo.Drivers.Qemu.Launching;
using Vireo.Errors;
using Vireo.Host.Resources;
using Vireo.Host.StorageXml;

namespace Vireo.Drivers.Qemu.Running;

/// <summary>What guests use of the host's own resources.</summary>
/// <param name="resources">The resources; null: there are none.</param>
internal sealed class GuestResources(IHostResources? resources)
{
    /// <summary>Where a volume of a pool is.</summary>
    /// <exception cref="VirtException">There is no such volume, or its pool is off.</exception>
    internal VolumeSource FindVolume(string pool, string volume)
    {
        VolumeDefinition found = resources?.Volumes.Find(pool, volume) ?? throw NoPool(pool);
        var source = new XElement("source", new XAttribute(found.Type == "dir" ? "dir" : "file", found.Path ?? string.Empty));
        return new VolumeSource(found.Type == "dir" ? "dir" : "file", source);
    }

    /// <summary>A volume's path, where it is known; null: starting the guest says what is wrong.</summary>
    internal string? PathOf(string? pool, string? volume)
    {
        try
        {
            return pool is null || volume is null ? null : resources?.Volumes.Find(pool, volume).Path;
        }
        catch (VirtException)
        {
            return null;
        }
    }

    /// <summary>Encrypts a secret's value with a guest's key.</summary>
    /// <param name="keyFile">The file with the key.</param>
    /// <param name="use">The secret.</param>
    /// <exception cref="VirtException">There is no such secret, or it has no value, or is for something else.</exception>
    internal EncryptedSecret Encrypt(string keyFile, SecretUse use)
    {
        SecretUsageType type = Enum.TryParse(use.Kind, ignoreCase: true, out SecretUsageType known) ? known : SecretUsageType.None;
        Guid? uuid = use.Uuid is null ? null : Guid.Parse(use.Uuid);
        ReadOnlyMemory<byte> value = resources?.Secrets.Read(type, uuid, use.Usage) ?? throw NoSecret(use);
        using Aes aes = Aes.Create();
        aes.Key = File.ReadAllBytes(keyFile);
        byte[] encrypted = aes.EncryptCbc(value.Span, aes.IV);
        return new EncryptedSecret(Convert.ToBase64String(encrypted), Convert.ToBase64String(aes.IV));
    }

    private static VirtException NoPool(string pool) =>
        DriverFaults.Of(VirtErrorCode.NoStoragePool, VirtErrorDomain.Storage, $"no storage pool with matching name '{pool}'");

    private static VirtException NoSecret(SecretUse use) => DriverFaults.Raise(
        VirtErrorCode.NoSecret, $"no secret with matching {(use.Uuid is null ? $"usage '{use.Usage}'" : $"uuid '{use.Uuid}'")}");
}
