using Vireo.Drivers.Qemu.State;

namespace Vireo.Drivers.Qemu.Running;

/// <summary>The environment that QEMU is started with.</summary>
internal static class GuestEnvironment
{
    internal static IEnumerable<string> Of(DriverPaths paths, GuestRun run)
    {
        yield return "LC_ALL=C";
        yield return "PATH=" + (Environment.GetEnvironmentVariable("PATH") ?? "/usr/sbin:/usr/bin:/sbin:/bin");
        if (!paths.IsSystem)
        {
            yield return "HOME=" + Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
            yield return "XDG_CACHE_HOME=" + Path.Combine(run.Folder, ".cache");
            yield break;
        }

        yield return "HOME=" + run.Folder;
        yield return "XDG_DATA_HOME=" + Path.Combine(run.Folder, ".local/share");
        yield return "XDG_CACHE_HOME=" + Path.Combine(run.Folder, ".cache");
        yield return "XDG_CONFIG_HOME=" + Path.Combine(run.Folder, ".config");
    }
}
