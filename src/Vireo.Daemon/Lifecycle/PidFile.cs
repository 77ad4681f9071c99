using System.Globalization;
using System.Text;

namespace Vireo.Daemon.Lifecycle;

/// <summary>A file with the process's id, locked for as long as the process lives.</summary>
internal sealed class PidFile : IDisposable
{
    private const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead;

    private const long LockedLength = 1;

    private readonly FileStream _file;

    private PidFile(FileStream file) => _file = file;

    /// <summary>Takes a pid file.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The file; disposed, it is removed.</returns>
    /// <exception cref="StartException">Another process has it, or it cannot be written.</exception>
    internal static PidFile Acquire(string path)
    {
        FileStream? file = null;
        try
        {
            var options = new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.ReadWrite, Share = FileShare.ReadWrite };
            if (!OperatingSystem.IsWindows())
            {
                options.UnixCreateMode = Mode;
            }

            file = new FileStream(path, options);
            if (OperatingSystem.IsLinux())
            {
                file.Lock(0, LockedLength); // advisory: it keeps other daemons out, not readers
            }

            file.SetLength(0);
            file.Write(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{Environment.ProcessId}\n")));
            file.Flush();
            return new PidFile(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            file?.Dispose();
            throw new StartException(ExitCode.Failure, $"cannot take the pid file '{path}', is another daemon running? {e.Message}", e);
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        // Removed before it is unlocked: afterwards it could be another daemon's.
        File.Delete(_file.Name);
        _file.Dispose();
    }
}
