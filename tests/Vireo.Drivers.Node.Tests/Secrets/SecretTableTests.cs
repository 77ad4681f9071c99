using Vireo.Contract.Secrets;
using Vireo.Drivers.Node.Secrets;
using Vireo.Errors;
using Vireo.Host.SecretXml;

namespace Vireo.Drivers.Node.Tests.Secrets;

public sealed class SecretTableTests : IDisposable
{
    private static readonly Guid Uuid = Guid.Parse("aaaaaaaa-0000-4000-8000-000000000001");
    private readonly string _folder = Directory.CreateTempSubdirectory("vireo-secrets-").FullName;

    [Fact]
    public void GivenASecretWithAValue_WhenAnotherDaemonStarts_ThenItHasBoth()
    {
        SecretTable secrets = Open();
        secrets.Define(Read("ephemeral='no' private='yes'"));
        secrets.SetValue(Uuid, [1, 2, 255]);

        Assert.Equal((byte[])[1, 2, 255], Open().Require(Uuid).Value);
        Assert.All(Directory.GetFiles(_folder), file => Assert.Equal(
            UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file)));
    }

    [Fact]
    public void GivenAnEphemeralSecret_WhenItsValueIsSet_ThenNothingIsOnDisk()
    {
        SecretTable secrets = Open();

        secrets.Define(Read("ephemeral='yes'"));
        secrets.SetValue(Uuid, [1]);

        Assert.Empty(Directory.GetFiles(_folder));
    }

    [Fact]
    public void GivenASecretOnDisk_WhenItBecomesEphemeral_ThenItIsThereNoLonger()
    {
        SecretTable secrets = Open();
        secrets.Define(Read("ephemeral='no'"));
        secrets.SetValue(Uuid, [1]);

        secrets.Define(Read("ephemeral='yes'"));

        Assert.Empty(Directory.GetFiles(_folder));
        Assert.Equal((byte[])[1], secrets.Require(Uuid).Value);
    }

    [Fact]
    public void GivenASecretForATpm_WhenAVolumeAsksForIt_ThenItIsRefused()
    {
        SecretTable secrets = Open();
        secrets.Define(SecretReader.Read($"<secret><uuid>{Uuid}</uuid><usage type='vtpm'><name>n</name></usage></secret>"));
        secrets.SetValue(Uuid, [1]);

        VirtException error = Assert.Throws<VirtException>(() => secrets.Read(SecretUsageType.Volume, Uuid, null));

        Assert.Equal(VirtErrorCode.InvalidArg, error.Code);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static SecretDefinition Read(string attributes) => SecretReader.Read($"<secret {attributes}><uuid>{Uuid}</uuid></secret>");

    private SecretTable Open()
    {
        var store = new SecretStore(_folder);
        var table = new SecretTable(store);
        table.AddAll(store.Load().Select(state => new Host.Objects.HostedObject<SecretRecord>(state)));
        return table;
    }
}
