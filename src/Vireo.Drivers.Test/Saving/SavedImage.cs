using System.Buffers.Binary;
using System.Text;
using Vireo.Drivers.Test.Faults;
using Vireo.Errors;

namespace Vireo.Drivers.Test.Saving;

/// <summary>
/// The test driver's file of a saved guest: a mark of 15 bytes, the length of the guest's document as four bytes (the least first), the
/// document. A dump is the mark alone.
/// </summary>
internal static class SavedImage
{
    private const int LengthBytes = 4;

    /// <summary>More than a guest's document may hold.</summary>
    private const int MaxLength = 1024 * 1024;

    private static ReadOnlySpan<byte> Mark => "TestGuestMagic\0"u8;

    internal static void Write(string path, string domain, string xml)
    {
        byte[] document = Encoding.UTF8.GetBytes(xml);
        var image = new byte[Mark.Length + LengthBytes + document.Length];
        Mark.CopyTo(image);
        BinaryPrimitives.WriteInt32LittleEndian(image.AsSpan(Mark.Length), document.Length);
        document.CopyTo(image, Mark.Length + LengthBytes);
        Write(path, image, $"saving domain '{domain}' to '{path}': open failed");
    }

    internal static void WriteCore(string path, string domain) =>
        Write(path, [.. Mark], $"domain '{domain}' coredump: failed to open {path}");

    internal static string Read(string path)
    {
        byte[] image = ReadFile(path);
        if (image.Length < Mark.Length)
        {
            throw FileFaults.Short($"incomplete save header in '{path}'");
        }

        if (!image.AsSpan(0, Mark.Length).SequenceEqual(Mark))
        {
            throw TestFaults.Raise(VirtErrorCode.InternalError, "mismatched header magic");
        }

        ReadOnlySpan<byte> rest = image.AsSpan(Mark.Length);
        if (rest.Length < LengthBytes)
        {
            throw FileFaults.Short($"failed to read metadata length in '{path}'");
        }

        int length = BinaryPrimitives.ReadInt32LittleEndian(rest);
        if (length is < 1 or > MaxLength)
        {
            throw TestFaults.Raise(VirtErrorCode.InternalError, "length of metadata out of range");
        }

        return length > rest.Length - LengthBytes
            ? throw FileFaults.Short($"incomplete metadata in '{path}'")
            : Encoding.UTF8.GetString(rest.Slice(LengthBytes, length));
    }

    private static byte[] ReadFile(string path)
    {
        if (Directory.Exists(path))
        {
            throw FileFaults.IsDirectory($"incomplete save header in '{path}'");
        }

        try
        {
            using FileStream file = File.OpenRead(path);
            var image = new byte[Mark.Length + LengthBytes + MaxLength];
            int read = file.ReadAtLeast(image, image.Length, throwOnEndOfStream: false);
            return image[..read];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw FileFaults.Of($"cannot read domain image '{path}'", e);
        }
    }

    private static void Write(string path, byte[] content, string failure)
    {
        try
        {
            File.WriteAllBytes(path, content);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw FileFaults.Of(failure, e);
        }
    }
}
