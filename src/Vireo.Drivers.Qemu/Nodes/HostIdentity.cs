namespace Vireo.Drivers.Qemu.Nodes;

/// <summary>What names the host: its firmware's UUID; where that cannot be read, another one at each start.</summary>
internal static class HostIdentity
{
    private const string Firmware = "/sys/class/dmi/id/product_uuid";

    internal static Guid Find()
    {
        try
        {
            return File.Exists(Firmware) && Guid.TryParse(File.ReadAllText(Firmware).Trim(), out Guid found) && found != Guid.Empty ? found : Guid.NewGuid();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Guid.NewGuid();
        }
    }
}
