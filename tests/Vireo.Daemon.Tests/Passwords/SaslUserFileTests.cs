using System.Runtime.Versioning;
using Vireo.Daemon.Passwords;
using Vireo.Daemon.Tests.Fixtures;
using Vireo.Sasl.Scram;

namespace Vireo.Daemon.Tests.Passwords;

[UnsupportedOSPlatform("windows")]
public class SaslUserFileTests
{
    [Fact]
    public void WhenUsersAreWritten_ThenTheyAreReadAgain_AndNoPasswordIsInTheFile()
    {
        using var users = new UserFile();
        IReadOnlyDictionary<string, SaslUser> read = users.File.Read();
        Assert.Equal(["bob", "fred"], read.Keys.Order());
        Assert.True(read["fred"].Sha256.Fits(ScramHash.Sha256, "secret"));
        Assert.True(read["bob"].Sha1.Fits(ScramHash.Sha1, "secret"));
        Assert.Equal("here", read["fred"].DigestRealm);
        Assert.Null(read["bob"].DigestSecret);
        Assert.DoesNotContain("secret", File.ReadAllText(users.File.Path), StringComparison.Ordinal);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(users.File.Path));
        Assert.Single(Directory.GetFiles(Path.GetDirectoryName(users.File.Path)!));
    }

    [Theory]
    [InlineData("fred")]
    [InlineData("fred SCRAM-SHA-256=1:2")]
    [InlineData("fred SCRAM-SHA-256=x:AA==:AA==:AA== SCRAM-SHA-1=1:AA==:AA==:AA==")]
    [InlineData("fred SCRAM-SHA-256=1:!:AA==:AA== SCRAM-SHA-1=1:AA==:AA==:AA==")]
    [InlineData("fred SCRAM-SHA-256=1:AA==:AA==:AA== SCRAM-SHA-1=1:AA==:AA==:AA== DIGEST-MD5=AA==")]
    [InlineData("fred SCRAM-SHA-1=1:AA==:AA==:AA== SCRAM-SHA-1=1:AA==:AA==:AA==")]
    public void GivenALineThatIsWrong_WhenTheFileIsRead_ThenTheErrorNamesFileAndLine(string line)
    {
        using var users = new UserFile();
        File.WriteAllText(users.File.Path, $"# heading\n{line}\n");
        Assert.StartsWith($"{users.File.Path}:2: ", Assert.Throws<IOException>(users.File.Read).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "x")]
    [InlineData("a b", "x")]
    [InlineData("#a", "x")]
    [InlineData("a\n", "x")]
    [InlineData("a", "")]
    [InlineData("a", "x\n")]
    public void GivenANameOrPasswordThatNobodyCanHave_WhenAUserIsMade_ThenItIsRefused(string name, string password) =>
        Assert.Throws<FormatException>(() => SaslUser.Create(name, password, null));

    [Fact]
    public async Task WhenTheProgramAddsAndRemovesUsers_ThenTheFileHasThem()
    {
        using var folder = new TemporaryFolder();
        string configuration = folder.File("vireod.conf");
        await File.WriteAllTextAsync(configuration, $"sasl_user_file = '{folder.File("users")}'", TestContext.Current.CancellationToken);
        Assert.Equal((0, "", ""), await DaemonProcess.RunWithInputAsync("secret\n", "sasl-user", "add", "fred", "--digest-md5", "--config", configuration));
        Assert.Equal((0, "", ""), await DaemonProcess.RunWithInputAsync("secret\n", "sasl-user", "add", "bob", "--config", configuration));
        Assert.Equal((0, "bob\nfred\n", ""), await DaemonProcess.RunWithInputAsync("", "sasl-user", "list", "--config", configuration));
        Assert.Equal((0, "", ""), await DaemonProcess.RunWithInputAsync("", "sasl-user", "remove", "bob", "--config", configuration));
        Assert.Equal(
            (1, "", "vireod: there is no user 'bob'\n"),
            await DaemonProcess.RunWithInputAsync("", "sasl-user", "remove", "bob", "--config", configuration));
        Assert.Equal(["fred"], new SaslUserFile(folder.File("users")).Read().Keys);
    }
}
