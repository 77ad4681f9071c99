using System.Runtime.Versioning;
using Vireo.Host.Files;

namespace Vireo.Host.Tests.Files;

[SupportedOSPlatform("linux")]
public sealed class DefinitionFolderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("vireo-definitions-").FullName;

    [Fact]
    public void GivenADefinitionThatStartsWithTheDaemon_WhenItNoLongerDoes_ThenItsLinkIsGone()
    {
        var folder = new DefinitionFolder(_folder, "edit");

        folder.SetAutostart("web", autostart: true);
        bool before = folder.IsAutostart("web");
        folder.SetAutostart("web", autostart: false);

        Assert.True(before);
        Assert.False(folder.IsAutostart("web"));
        Assert.Empty(Directory.GetFileSystemEntries(Path.Combine(_folder, "autostart")));
    }

    [Theory]
    [InlineData("web", "virsh pool-edit web")]
    [InlineData("a b", "virsh pool-edit 5d7b6c1e-0000-4000-8000-000000000001")]
    public void GivenAName_WhenItsDefinitionIsSaved_ThenTheFileNamesTheCommandThatEditsIt(string name, string command)
    {
        var folder = new DefinitionFolder(_folder, "pool-edit");

        folder.Save(name, Guid.Parse("5d7b6c1e-0000-4000-8000-000000000001"), "<pool/>");

        (string saved, string text) = Assert.Single(folder.Load());
        Assert.Equal(name, saved);
        Assert.Contains($"  {command}\n", text, StringComparison.Ordinal);
        Assert.EndsWith("-->\n\n<pool/>", text, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
