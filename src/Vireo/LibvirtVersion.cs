namespace Vireo;

/// <summary>Versions as libvirt packs them into a number: major * 1,000,000 + minor * 1,000 + release.</summary>
internal static class LibvirtVersion
{
    internal static Version Read(ulong number) =>
        new((int)Math.Min(number / 1_000_000, int.MaxValue), (int)(number / 1_000 % 1_000), (int)(number % 1_000));
}
