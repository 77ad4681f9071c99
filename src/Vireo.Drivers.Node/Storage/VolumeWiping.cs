using Microsoft.Win32.SafeHandles;
using Vireo.Contract.Storage.Volumes;
using Vireo.Errors;
using Vireo.Host.Files;
using Vireo.Host.Programs;
using Vireo.Host.StorageXml;

namespace Vireo.Drivers.Node.Storage;

/// <summary>Overwrites volumes: with zeros itself, in other ways by the program <c>scrub</c>.</summary>
internal static class VolumeWiping
{
    private const int WriteBytes = 1024 * 1024;

    /// <summary>Refuses a way that there is not.</summary>
    internal static void Check(StorageVolumeWipeAlgorithm algorithm)
    {
        if (algorithm > StorageVolumeWipeAlgorithm.Trim)
        {
            throw PoolFaults.Argument($"wiping algorithm {(uint)algorithm} not supported");
        }
    }

    /// <summary>Overwrites a volume.</summary>
    internal static async Task WipeAsync(VolumeDefinition volume, StorageVolumeWipeAlgorithm algorithm)
    {
        if (algorithm == StorageVolumeWipeAlgorithm.Trim)
        {
            throw PoolFaults.Raise(VirtErrorCode.ArgumentUnsupported, "'trim' algorithm not supported");
        }

        if (algorithm == StorageVolumeWipeAlgorithm.Zero)
        {
            await FillWithZerosAsync(volume.Path ?? string.Empty).ConfigureAwait(false);
        }
        else
        {
            await ScrubAsync(volume.Path ?? string.Empty, algorithm).ConfigureAwait(false);
        }
    }

    private static async Task FillWithZerosAsync(string path)
    {
        using SafeFileHandle file = LinuxFiles.Open(path, LinuxFiles.ReadWrite);
        FileStatus status = FileStatus.Of(file);
        long length = (long)status.SizeBytes;
        if (status.AllocatedBytes < status.SizeBytes)
        {
            // With all its blocks given back it reads as zeros, and stays sparse.
            RandomAccess.SetLength(file, 0);
            RandomAccess.SetLength(file, length);
        }
        else
        {
            var zeros = new byte[WriteBytes];
            for (long offset = 0; offset < length; offset += zeros.Length)
            {
                int count = (int)Math.Min(zeros.Length, length - offset);
                await RandomAccess.WriteAsync(file, zeros.AsMemory(0, count), offset, CancellationToken.None).ConfigureAwait(false);
            }
        }

        RandomAccess.FlushToDisk(file);
    }

    private static async Task ScrubAsync(string path, StorageVolumeWipeAlgorithm algorithm)
    {
        string program = HostProgram.Find("scrub") ?? throw VirtErrorTexts.Raise(
            VirtErrorCode.SystemError, VirtErrorDomain.None, "Cannot find 'scrub' in path: No such file or directory");
        string pattern = algorithm.ToString().ToLowerInvariant();
        ProgramRun run = await HostProgram.RunAsync(new ProgramPlan(program, "-f", "-p", pattern, path), CancellationToken.None).ConfigureAwait(false);
        if (!run.Succeeded)
        {
            throw run.Failure();
        }
    }
}
