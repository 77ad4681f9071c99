using System.Runtime.Versioning;
using System.Text;
using Vireo.Errors;

namespace Vireo.Host.Files;

/// <summary>Writes files so that whoever reads one, even after a crash, finds the old or the new, never a part.</summary>
[SupportedOSPlatform("linux")]
public static class AtomicFile
{
    /// <summary>Who may read the file: its owner.</summary>
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>Writes a file; when this returns it is on the disk.</summary>
    /// <param name="path">Where.</param>
    /// <param name="text">What it holds.</param>
    /// <remarks>It waits for the disk: callers are on a thread that may.</remarks>
    /// <exception cref="VirtException">It cannot be written; the old one is as it was.</exception>
    public static void Write(string path, string text)
    {
        string temporary = path + ".new";
        try
        {
            var options = new FileStreamOptions
            {
                Mode = FileMode.Create,
                Access = FileAccess.Write,
                UnixCreateMode = OwnerOnly,
                BufferSize = 0,
            };
            using (var stream = new FileStream(temporary, options))
            {
                stream.Write(Encoding.UTF8.GetBytes(text));
                stream.Flush(flushToDisk: true);
            }

            File.Move(temporary, path, overwrite: true);
            LinuxFiles.FlushFolderOf(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            if (File.Exists(temporary))
            {
                File.Delete(temporary);
            }

            throw VirtErrorTexts.Raise(
                VirtErrorCode.SystemError, VirtErrorDomain.None, $"cannot write data to file '{temporary}': {e.Message}");
        }
    }

    /// <summary>Deletes a file; when this returns it stays deleted. One that is not there is no fault.</summary>
    /// <param name="path">Where.</param>
    public static void Delete(string path)
    {
        if (File.Exists(path) || new FileInfo(path).LinkTarget is not null)
        {
            File.Delete(path);
            LinuxFiles.FlushFolderOf(path);
        }
    }
}
