using System.Net;
using System.Reflection;

namespace Vireo.Drivers.Qemu.Running;

/// <summary>Which versions run here, for guests' logs.</summary>
internal static class HostVersions
{
    /// <summary>The libvirt whose behaviour this driver has.</summary>
    internal const ulong Library = 9_000_000;

    internal static string Text { get; } =
        $"vireo version: {Assembly.GetExecutingAssembly().GetName().Version?.ToString(3)}, kernel: {Environment.OSVersion.Version}, hostname: {Dns.GetHostName()}";
}
