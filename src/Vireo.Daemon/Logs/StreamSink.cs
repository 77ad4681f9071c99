using System.Text;

namespace Vireo.Daemon.Logs;

/// <summary>Writes each entry as one line, whole.</summary>
/// <param name="stream">Where to; the sink disposes it.</param>
internal sealed class StreamSink(Stream stream) : ILogSink
{
    /// <summary>Opens a file to add to; what is made anew is its owner's alone.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The sink.</returns>
    /// <exception cref="IOException">It cannot be opened.</exception>
    internal static StreamSink OpenFile(string path)
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.Append,
            Access = FileAccess.Write,
            Share = FileShare.ReadWrite | FileShare.Delete,
            BufferSize = 0,
        };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return new StreamSink(new FileStream(path, options));
    }

    /// <inheritdoc />
    public void Write(in LogEntry entry)
    {
        try
        {
            stream.Write(Encoding.UTF8.GetBytes(LogLine.Format(entry)));
        }
        catch (IOException)
        {
            // A full disk, or a terminal that was closed.
        }
    }

    /// <inheritdoc />
    public void Dispose() => stream.Dispose();
}
