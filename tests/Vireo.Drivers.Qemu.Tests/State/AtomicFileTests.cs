using Vireo.Drivers.Qemu.State;
using Vireo.Errors;

namespace Vireo.Drivers.Qemu.Tests.State;

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

    [Fact]
    public void GivenADefinitionThatStartsWithTheDaemon_WhenItNoLongerDoes_ThenItsLinkIsGone()
    {
        DriverPaths paths = DriverPaths.OfUser(name => name == "HOME" ? _folder : null);
        Directory.CreateDirectory(paths.Configuration);
        var store = new DefinitionStore(paths);

        store.SetAutostart("web", autostart: true);
        bool before = store.IsAutostart("web");
        store.SetAutostart("web", autostart: false);

        Assert.True(before);
        Assert.False(store.IsAutostart("web"));
        Assert.Empty(Directory.GetFileSystemEntries(paths.Autostart));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
