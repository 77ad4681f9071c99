namespace Vireo.Transport.Tests.Fixtures;

/// <summary>A fresh folder that goes away with the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("vireo-transport-");

    internal string Path => _folder.FullName;

    public void Dispose() => _folder.Delete(recursive: true);

    internal string File(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>Writes a program that the system can run.</summary>
    internal string WriteProgram(string name, string text)
    {
        string path = File(name);
        System.IO.File.WriteAllText(path, text);
        if (!OperatingSystem.IsWindows())
        {
            System.IO.File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        return path;
    }
}
