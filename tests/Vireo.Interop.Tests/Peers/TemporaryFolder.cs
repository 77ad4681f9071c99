namespace Vireo.Interop.Tests.Peers;

/// <summary>A fresh folder that other users may look into, since the reference daemon is one.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private const UnixFileMode Readable =
        UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute |
        UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;

    internal string FullPath { get; } = Directory.CreateTempSubdirectory("vireo-").FullName;

    internal TemporaryFolder() => File.SetUnixFileMode(FullPath, Readable);

    /// <summary>The path of something in it.</summary>
    internal string At(params string[] names) => Path.Combine([FullPath, .. names]);

    /// <summary>Writes a file that can be run.</summary>
    internal string WriteProgram(string name, string text)
    {
        string path = At(name);
        File.WriteAllText(path, text);
        File.SetUnixFileMode(path, Readable);
        return path;
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(FullPath, recursive: true);
}
