using System.Runtime.Versioning;
using Vireo.Errors;
using Vireo.Host.Files;

namespace Vireo.Host.Tests.Files;

[SupportedOSPlatform("linux")]
public sealed class AtomicFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("vireo-files-").FullName;

    [Fact]
    public void GivenAFile_WhenWritten_ThenItsOwnerAloneMayReadItAndNothingElseIsLeft()
    {
        string path = Path.Combine(_folder, "web.xml");

        AtomicFile.Write(path, "first");
        AtomicFile.Write(path, "second");

        Assert.Equal("second", File.ReadAllText(path));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(path));
        Assert.Equal([path], Directory.GetFiles(_folder));
    }

    [Fact]
    public void GivenNoFolder_WhenWritten_ThenTheErrorNamesTheFile()
    {
        string path = Path.Combine(_folder, "missing", "web.xml");

        VirtException error = Assert.Throws<VirtException>(() => AtomicFile.Write(path, "text"));

        Assert.Contains(path, error.Message, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
