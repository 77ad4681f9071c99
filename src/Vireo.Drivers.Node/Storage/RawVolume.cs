using Microsoft.Win32.SafeHandles;
using Vireo.Contract.Storage.Volumes;
using Vireo.Host.Files;
using Vireo.Host.StorageXml;

namespace Vireo.Drivers.Node.Storage;

/// <summary>Volumes that are files without a format. It waits for the disk: callers are on a thread that may.</summary>
internal static class RawVolume
{
    private const int CopyBytes = 1024 * 1024;

    /// <summary>Makes one.</summary>
    internal static async Task CreateAsync(VolumeDefinition volume, VolumeDefinition? original, StorageVolumeCreateFlags flags)
    {
        if ((flags & StorageVolumeCreateFlags.PreallocMetadata) != 0)
        {
            throw PoolFaults.Unsupported("metadata preallocation is not supported for raw volumes");
        }

        if (volume.Root.Element("backingStore") is not null)
        {
            throw PoolFaults.Raise(Errors.VirtErrorCode.NoSupport, "backing storage not supported for raw volumes");
        }

        string path = volume.Path ?? string.Empty;
        using SafeFileHandle file = LinuxFiles.Open(path, LinuxFiles.ReadWrite | LinuxFiles.Create | LinuxFiles.Exclusive);
        if (FileExtents.Truncate(file, (long)volume.CapacityBytes) is { } tooLong)
        {
            throw PoolFaults.System($"cannot extend file '{path}'", tooLong);
        }

        if (volume.AllocationBytes > 0 && (flags & StorageVolumeCreateFlags.Reflink) == 0
            && FileExtents.Allocate(file, 0, (long)volume.AllocationBytes) is { } full)
        {
            throw PoolFaults.System($"cannot allocate {volume.AllocationBytes} bytes in file '{path}'", full);
        }

        if (original is not null)
        {
            await CopyAsync(file, original, (flags & StorageVolumeCreateFlags.Reflink) != 0).ConfigureAwait(false);
        }

        RandomAccess.FlushToDisk(file);
    }

    /// <summary>Makes one longer or shorter.</summary>
    internal static void Resize(VolumeDefinition volume, ulong capacityBytes, bool allocates)
    {
        string path = volume.Path ?? string.Empty;
        using SafeFileHandle file = LinuxFiles.Open(path, LinuxFiles.ReadWrite);
        string? reason = allocates
            ? FileExtents.Allocate(file, 0, (long)capacityBytes)
            : FileExtents.Truncate(file, (long)capacityBytes);
        if (reason is not null)
        {
            string what = allocates ? $"Failed to pre-allocate space for file '{path}'" : $"Failed to truncate file '{path}'";
            throw PoolFaults.System(what, reason, Errors.VirtErrorDomain.None);
        }

        RandomAccess.FlushToDisk(file);
    }

    private static async Task CopyAsync(SafeFileHandle file, VolumeDefinition original, bool sharesBlocks)
    {
        string path = original.Path ?? string.Empty;
        using SafeFileHandle from = LinuxFiles.Open(path, LinuxFiles.NonBlocking);
        if (sharesBlocks)
        {
            if (FileExtents.Clone(file, from) is { } reason)
            {
                throw PoolFaults.System($"failed to clone files from '{path}'", reason);
            }

            return;
        }

        var buffer = new byte[CopyBytes];
        long length = RandomAccess.GetLength(from);
        for (long offset = FileExtents.DataFrom(from, 0, length); offset < length;)
        {
            int read = await RandomAccess.ReadAsync(from, buffer, offset, CancellationToken.None).ConfigureAwait(false);
            if (read == 0)
            {
                return;
            }

            // Zeros are there already.
            if (buffer.AsSpan(0, read).ContainsAnyExcept((byte)0))
            {
                await RandomAccess.WriteAsync(file, buffer.AsMemory(0, read), offset, CancellationToken.None).ConfigureAwait(false);
            }

            offset = FileExtents.DataFrom(from, offset + read, length);
        }
    }
}
