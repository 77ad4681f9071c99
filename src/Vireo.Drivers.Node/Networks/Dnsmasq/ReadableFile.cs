using System.Text;
using Vireo.Drivers.Node.Networks.Faults;
using Vireo.Errors;

namespace Vireo.Drivers.Node.Networks.Dnsmasq;

/// <summary>
/// Writes files that dnsmasq reads, which runs as a user of its own: a reader finds the old or the new, never a part. They can be made again,
/// so nobody waits for the disk.
/// </summary>
internal static class ReadableFile
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>Writes a file.</summary>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.SystemError"/>: it cannot be written.</exception>
    internal static void Write(string path, string text, bool isForAll)
    {
        string temporary = path + ".new";
        try
        {
            var options = new FileStreamOptions
            {
                Mode = FileMode.Create,
                Access = FileAccess.Write,
                UnixCreateMode = isForAll ? OwnerOnly | UnixFileMode.GroupRead | UnixFileMode.OtherRead : OwnerOnly,
            };
            using (var stream = new FileStream(temporary, options))
            {
                stream.Write(Encoding.UTF8.GetBytes(text));
            }

            File.Move(temporary, path, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw NetworkFaults.System($"cannot write config file '{path}': {e.Message}");
        }
    }
}
