using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using Microsoft.Win32.SafeHandles;

namespace Vireo.Host.Files;

/// <summary>What the kernel knows of a file; .NET tells neither owner nor blocks.</summary>
/// <param name="Mode">Type and permissions (<c>st_mode</c>).</param>
/// <param name="UserId">The owner.</param>
/// <param name="GroupId">The group.</param>
/// <param name="SizeBytes">How large it seems.</param>
/// <param name="AllocatedBytes">What it takes.</param>
[SupportedOSPlatform("linux")]
public readonly partial record struct FileStatus(uint Mode, uint UserId, uint GroupId, ulong SizeBytes, ulong AllocatedBytes)
{
    private const int CurrentFolder = -100; // AT_FDCWD
    private const int EmptyPath = 0x1000;
    private const uint BasicStats = 0x7ff;
    private const int StructBytes = 256;
    private const uint BlockBytes = 512;
    private const uint TypeMask = 0xf000;
    private const uint RegularFile = 0x8000;
    private const uint Folder = 0x4000;
    private const uint PermissionMask = 0x1ff; // 0777

    /// <summary>Last read.</summary>
    public FileTime Accessed { get; private init; }

    /// <summary>Last written.</summary>
    public FileTime Modified { get; private init; }

    /// <summary>Last changed, be it content or owner.</summary>
    public FileTime Changed { get; private init; }

    /// <summary>Whether it is a file with content.</summary>
    public bool IsRegular => (Mode & TypeMask) == RegularFile;

    /// <summary>Whether it is a folder.</summary>
    public bool IsFolder => (Mode & TypeMask) == Folder;

    /// <summary>Who may do what.</summary>
    public uint Permissions => Mode & PermissionMask;

    /// <summary>Looks at what a path leads to.</summary>
    /// <param name="path">The path; links are followed.</param>
    /// <returns>The status; null: there is nothing, or nothing that may be looked at.</returns>
    public static unsafe FileStatus? Find(string path)
    {
        byte* buffer = stackalloc byte[StructBytes];
        return Statx(CurrentFolder, path, 0, BasicStats, buffer) == 0 ? Read(new ReadOnlySpan<byte>(buffer, StructBytes)) : null;
    }

    /// <summary>Looks at an open file.</summary>
    /// <param name="file">The file.</param>
    /// <returns>The status.</returns>
    /// <exception cref="IOException">The kernel does not tell.</exception>
    public static unsafe FileStatus Of(SafeFileHandle file)
    {
        ArgumentNullException.ThrowIfNull(file);
        byte* buffer = stackalloc byte[StructBytes];
        return Statx((int)file.DangerousGetHandle(), string.Empty, EmptyPath, BasicStats, buffer) == 0
            ? Read(new ReadOnlySpan<byte>(buffer, StructBytes))
            : throw LinuxFiles.LastError("statx");
    }

    /// <summary>Reads <c>struct statx</c>, whose layout is the same on every architecture.</summary>
    private static FileStatus Read(ReadOnlySpan<byte> statx) => new(
        Mode: BitConverter.ToUInt16(statx[28..]),
        UserId: BitConverter.ToUInt32(statx[20..]),
        GroupId: BitConverter.ToUInt32(statx[24..]),
        SizeBytes: BitConverter.ToUInt64(statx[40..]),
        AllocatedBytes: BitConverter.ToUInt64(statx[48..]) * BlockBytes)
    {
        Accessed = ReadTime(statx[64..]),
        Changed = ReadTime(statx[96..]),
        Modified = ReadTime(statx[112..]),
    };

    private static FileTime ReadTime(ReadOnlySpan<byte> time) => new(BitConverter.ToInt64(time), BitConverter.ToUInt32(time[8..]));

    [LibraryImport("libc", EntryPoint = "statx", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static unsafe partial int Statx(int folder, string path, int flags, uint mask, byte* buffer);
}
