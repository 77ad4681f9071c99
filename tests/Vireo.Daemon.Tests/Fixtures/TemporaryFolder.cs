namespace Vireo.Daemon.Tests.Fixtures;

/// <summary>A folder of a test's own; short enough for the paths of sockets.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    internal string Path { get; } = Directory.CreateTempSubdirectory("vd").FullName;

    internal string File(string name) => System.IO.Path.Combine(Path, name);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
