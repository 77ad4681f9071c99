using System.Buffers.Binary;

namespace Vireo.Drivers.Qemu.State;

/// <summary>The head of a file with a guest's memory, as libvirt writes it: 16 bytes of magic, 19 numbers of 32 bits in the writer's byte order.</summary>
internal sealed record SaveHeader
{
    /// <summary>How long it is, in bytes.</summary>
    internal const int Length = 92;

    /// <summary>The version that this writes, and the newest that it reads.</summary>
    internal const uint CurrentVersion = 2;

    private const int MagicLength = 16;
    private static ReadOnlySpan<byte> Complete => "LibvirtQemudSave"u8;

    private static ReadOnlySpan<byte> Partial => "LibvirtQemudPart"u8;

    /// <summary>Whether the file is whole: the magic says so once all is written.</summary>
    internal bool IsComplete { get; init; } = true;

    /// <summary>The layout's version.</summary>
    internal uint Version { get; init; } = CurrentVersion;

    /// <summary>How many bytes of document, cookie and room follow before QEMU's own data.</summary>
    internal uint DataLength { get; init; }

    /// <summary>Whether the guest ran when it was saved.</summary>
    internal bool WasRunning { get; init; }

    /// <summary>How QEMU's data is packed.</summary>
    internal SaveFormat Format { get; init; }

    /// <summary>Where the cookie begins behind the head; 0: there is none.</summary>
    internal uint CookieOffset { get; init; }

    /// <summary>Writes the head.</summary>
    internal byte[] Write()
    {
        var bytes = new byte[Length];
        (IsComplete ? Complete : Partial).CopyTo(bytes);
        uint[] numbers = [Version, DataLength, WasRunning ? 1u : 0u, (uint)Format, CookieOffset];
        for (int i = 0; i < numbers.Length; i++)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(MagicLength + (i * sizeof(uint))), numbers[i]);
        }

        return bytes;
    }

    /// <summary>Reads a head.</summary>
    /// <returns>The head; null: the file is something else.</returns>
    internal static SaveHeader? Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < Length || (!bytes.StartsWith(Complete) && !bytes.StartsWith(Partial)))
        {
            return null;
        }

        // A host of the other byte order wrote it when its version makes no sense in ours.
        bool swapped = BinaryPrimitives.ReadUInt32LittleEndian(bytes[MagicLength..]) > CurrentVersion;
        return new SaveHeader
        {
            IsComplete = bytes.StartsWith(Complete),
            Version = Number(bytes, 0, swapped),
            DataLength = Number(bytes, 1, swapped),
            WasRunning = Number(bytes, 2, swapped) != 0,
            Format = (SaveFormat)Number(bytes, 3, swapped),
            CookieOffset = Number(bytes, 4, swapped),
        };
    }

    private static uint Number(ReadOnlySpan<byte> bytes, int index, bool swapped)
    {
        ReadOnlySpan<byte> four = bytes[(MagicLength + (index * sizeof(uint)))..];
        return swapped ? BinaryPrimitives.ReadUInt32BigEndian(four) : BinaryPrimitives.ReadUInt32LittleEndian(four);
    }
}
