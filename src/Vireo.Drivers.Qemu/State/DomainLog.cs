using System.Globalization;
using System.Text;
using Microsoft.Win32.SafeHandles;
using Vireo.Host.Files;

namespace Vireo.Drivers.Qemu.State;

/// <summary>A guest's log: what it was started with, what QEMU said, and how it ended. QEMU holds it open itself, for its errors.</summary>
internal sealed class DomainLog : IDisposable
{
    /// <summary>A log that is longer when a guest starts is set aside (<c>max_size</c> of virtlogd).</summary>
    private const long MaxBytes = 2 * 1024 * 1024;

    /// <summary>How many are set aside (<c>max_backups</c>).</summary>
    private const int MaxOld = 3;

    /// <summary>How much of QEMU's words an error carries.</summary>
    private const int MaxQuotedBytes = 4096;

    private readonly string _path;
    private long _start;

    private DomainLog(string path, SafeFileHandle descriptor)
    {
        _path = path;
        Descriptor = descriptor;
        _start = RandomAccess.GetLength(descriptor);
    }

    /// <summary>The open file, for QEMU's output.</summary>
    internal SafeFileHandle Descriptor { get; }

    /// <summary>Opens a guest's log at its end.</summary>
    internal static DomainLog Open(string path)
    {
        Rotate(path);
        return new DomainLog(path, LinuxFiles.Open(path, LinuxFiles.WriteOnly | LinuxFiles.Create | LinuxFiles.Append));
    }

    /// <summary>Writes a line with the time before it.</summary>
    internal static void WriteLine(SafeFileHandle log, string text) => RandomAccess.Write(
        log, Encoding.UTF8.GetBytes($"{DateTime.UtcNow.ToString("yyyy-MM-dd HH:mm:ss.fff", CultureInfo.InvariantCulture)}+0000: {text}\n"), RandomAccess.GetLength(log));

    /// <summary>Writes how a guest ended, to a log that may not be there any more.</summary>
    internal static void WriteEnd(string path, string reason)
    {
        try
        {
            using DomainLog log = Open(path);
            WriteLine(log.Descriptor, $"shutting down, reason={reason}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The disk is full or the folder is gone: the guest has ended all the same.
        }
    }

    /// <summary>Writes what a guest is started with.</summary>
    internal void WriteBanner(string versions, IEnumerable<string> environment, IEnumerable<string> command)
    {
        WriteLine(Descriptor, $"starting up {versions}");
        string text = string.Join(" \\\n", environment.Concat(command.Select(Quote))) + "\n";
        RandomAccess.Write(Descriptor, Encoding.UTF8.GetBytes(text), RandomAccess.GetLength(Descriptor));
        _start = RandomAccess.GetLength(Descriptor);
    }

    /// <summary>What QEMU has said since the banner.</summary>
    internal string ReadSaid()
    {
        using SafeFileHandle file = File.OpenHandle(_path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        long length = RandomAccess.GetLength(file);
        var bytes = new byte[Math.Clamp(length - _start, 0, MaxQuotedBytes)];
        int read = RandomAccess.Read(file, bytes, Math.Max(_start, length - MaxQuotedBytes));
        return Encoding.UTF8.GetString(bytes, 0, read).Trim();
    }

    /// <inheritdoc />
    public void Dispose() => Descriptor.Dispose();

    private static void Rotate(string path)
    {
        if (!File.Exists(path) || new FileInfo(path).Length < MaxBytes)
        {
            return;
        }

        for (int i = MaxOld - 1; i >= 0; i--)
        {
            string from = i == 0 ? path : $"{path}.{i - 1}";
            if (File.Exists(from))
            {
                File.Move(from, $"{path}.{i}", overwrite: true);
            }
        }
    }

    /// <summary>As a shell would need it, for people who copy the line.</summary>
    private static string Quote(string argument) =>
        argument.Length > 0 && argument.All(c => char.IsAsciiLetterOrDigit(c) || "-_./=,:+@%".Contains(c, StringComparison.Ordinal))
            ? argument
            : $"'{argument.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
