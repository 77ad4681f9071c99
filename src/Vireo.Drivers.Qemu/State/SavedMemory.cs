using System.Text;
using Microsoft.Win32.SafeHandles;
using Vireo.Drivers.Qemu.Faults;
using Vireo.Errors;
using Vireo.Host.Files;

namespace Vireo.Drivers.Qemu.State;

/// <summary>
/// A file with a guest's memory: a head, the guest's document, what the daemon adds to it (the cookie), room for a longer document, then what
/// QEMU wrote. libvirtd reads these files, and this reads libvirtd's.
/// </summary>
internal sealed class SavedMemory : IDisposable
{
    /// <summary>The room that later edits of the document have.</summary>
    private const int Room = 64 * 1024;

    /// <summary>More than any document with its room takes.</summary>
    private const uint MaxDataLength = 64 * 1024 * 1024;

    private SavedMemory(string path, SafeFileHandle file, SaveHeader header, byte[] data)
    {
        Path = path;
        File = file;
        Header = header;
        int end = Array.IndexOf(data, (byte)0);
        Xml = Encoding.UTF8.GetString(data, 0, end < 0 ? data.Length : end);
        Cookie = ReadText(data, (int)Math.Min(header.CookieOffset, (uint)data.Length));
    }

    /// <summary>Where it is.</summary>
    internal string Path { get; }

    /// <summary>The open file, at the place where QEMU's data begins.</summary>
    internal SafeFileHandle File { get; }

    /// <summary>The head.</summary>
    internal SaveHeader Header { get; }

    /// <summary>The guest's document.</summary>
    internal string Xml { get; }

    /// <summary>What the daemon added; null: nothing.</summary>
    internal string? Cookie { get; }

    /// <summary>Begins a file, which stays marked as partial until <see cref="Complete"/>.</summary>
    /// <exception cref="VirtException">It cannot be written.</exception>
    internal static SafeFileHandle Create(string path, string xml, bool wasRunning)
    {
        try
        {
            SafeFileHandle file = LinuxFiles.Open(path, LinuxFiles.ReadWrite | LinuxFiles.Create | LinuxFiles.Truncate);
            byte[] text = [.. Encoding.UTF8.GetBytes(xml), 0];
            var data = new byte[text.Length + Room];
            text.CopyTo(data, 0);
            var header = new SaveHeader { IsComplete = false, WasRunning = wasRunning, DataLength = (uint)data.Length };
            WriteAll(file, header.Write());
            WriteAll(file, data);
            return file;
        }
        catch (IOException e)
        {
            throw DriverFaults.System($"Failed to create file '{path}': {Reason(e, path)}");
        }
    }

    /// <summary>Marks a file as whole, once all of it is on the disk.</summary>
    internal static void Complete(SafeFileHandle file)
    {
        RandomAccess.FlushToDisk(file);
        Span<byte> head = stackalloc byte[SaveHeader.Length];
        RandomAccess.Read(file, head, 0);
        SaveHeader header = SaveHeader.Read(head) ?? throw DriverFaults.Failed("the save file lost its head");
        RandomAccess.Write(file, (header with { IsComplete = true }).Write(), 0);
        RandomAccess.FlushToDisk(file);
    }

    /// <summary>Opens a file.</summary>
    /// <exception cref="VirtException">It is not there, or no whole file of this kind.</exception>
    internal static SavedMemory Open(string path)
    {
        SafeFileHandle file;
        try
        {
            file = LinuxFiles.Open(path, 0);
        }
        catch (IOException e)
        {
            throw DriverFaults.System($"Failed to open file '{path}': {Reason(e, path)}");
        }

        try
        {
            return Read(path, file);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>Puts another document into a file.</summary>
    /// <exception cref="VirtException">The document is too long for the file's room.</exception>
    internal static void Rewrite(SavedMemory memory, string xml, bool wasRunning)
    {
        byte[] text = [.. Encoding.UTF8.GetBytes(xml), 0];
        byte[] cookie = memory.Cookie is { } kept ? [.. Encoding.UTF8.GetBytes(kept), 0] : [];
        if (text.Length + cookie.Length > memory.Header.DataLength)
        {
            throw DriverFaults.Failed("new xml too large to fit in file");
        }

        var data = new byte[memory.Header.DataLength];
        text.CopyTo(data, 0);
        cookie.CopyTo(data, text.Length);
        SaveHeader header = memory.Header with { WasRunning = wasRunning, CookieOffset = cookie.Length > 0 ? (uint)text.Length : 0 };
        using SafeFileHandle file = LinuxFiles.Open(memory.Path, LinuxFiles.WriteOnly);
        RandomAccess.Write(file, [.. header.Write(), .. data], 0);
        RandomAccess.FlushToDisk(file);
    }

    /// <inheritdoc />
    public void Dispose() => File.Dispose();

    private static SavedMemory Read(string path, SafeFileHandle file)
    {
        var head = new byte[SaveHeader.Length];
        if (ReadAll(file, head) < head.Length)
        {
            throw DriverFaults.Failed("failed to read qemu header");
        }

        SaveHeader header = SaveHeader.Read(head) ?? throw DriverFaults.Failed("image magic is incorrect");
        if (!header.IsComplete)
        {
            throw DriverFaults.Failed("save image is incomplete");
        }

        if (header.Version > SaveHeader.CurrentVersion)
        {
            throw DriverFaults.Failed($"image version is not supported ({header.Version} > {SaveHeader.CurrentVersion})");
        }

        if (header.DataLength is 0 or > MaxDataLength)
        {
            throw DriverFaults.Failed($"invalid header data length: {header.DataLength}");
        }

        var data = new byte[header.DataLength];
        return ReadAll(file, data) == data.Length
            ? new SavedMemory(path, file, header, data)
            : throw DriverFaults.Failed("failed to read domain XML");
    }

    private static int ReadAll(SafeFileHandle file, byte[] buffer)
    {
        int filled = 0;
        for (int read = 1; filled < buffer.Length && read > 0; filled += Math.Max(read, 0))
        {
            read = LinuxFiles.Read(file, buffer.AsSpan(filled));
        }

        return filled;
    }

    private static void WriteAll(SafeFileHandle file, ReadOnlySpan<byte> data)
    {
        while (data.Length > 0)
        {
            int written = LinuxFiles.Write(file, data);
            data = written >= 0 ? data[written..] : throw LinuxFiles.LastError("write");
        }
    }

    private static string? ReadText(byte[] data, int start)
    {
        if (start == 0 || start >= data.Length)
        {
            return null;
        }

        int end = Array.IndexOf(data, (byte)0, start);
        return Encoding.UTF8.GetString(data, start, (end < 0 ? data.Length : end) - start);
    }

    private static string Reason(IOException e, string path) =>
        e.Message.StartsWith(path + ": ", StringComparison.Ordinal) ? e.Message[(path.Length + 2)..] : e.Message;
}
