using Microsoft.Win32.SafeHandles;
using Vireo.Errors;
using Vireo.Host.Files;

namespace Vireo.Drivers.Node.Areas;

/// <summary>Keeps other daemons from an area's files, be they libvirtd or this one: each has a locked <c>driver.pid</c>.</summary>
internal static class AreaLock
{
    /// <summary>Takes the lock.</summary>
    /// <param name="folder">The area's folder of what a reboot empties; it is made.</param>
    /// <returns>What holds the lock until it is disposed.</returns>
    /// <exception cref="VirtException">Another daemon holds it.</exception>
    internal static SafeFileHandle Take(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            SafeFileHandle file = PidFile.Create(Path.Combine(folder, "driver.pid"));
            PidFile.Write(file, Environment.ProcessId);
            return file;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw VirtErrorTexts.Raise(VirtErrorCode.SystemError, VirtErrorDomain.None, e.Message);
        }
    }
}
