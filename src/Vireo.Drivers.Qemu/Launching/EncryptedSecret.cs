namespace Vireo.Drivers.Qemu.Launching;

/// <summary>A secret's value, encrypted with a guest's master key (AES-256-CBC).</summary>
/// <param name="Data">The value, in base64.</param>
/// <param name="Iv">The initialization vector, in base64.</param>
public sealed record EncryptedSecret(string Data, string Iv);
