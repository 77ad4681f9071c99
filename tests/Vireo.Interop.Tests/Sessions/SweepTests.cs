using Vireo.Interop.Tests.Certificates;

namespace Vireo.Interop.Tests.Sessions;

/// <summary>Every method of libvirt's library, called with many arguments on each kind of object, is answered by vireod as by libvirtd.</summary>
public class SweepTests(Pki pki, SessionDaemons daemons) : IClassFixture<Pki>, IClassFixture<SessionDaemons>
{
    public static TheoryData<string, string> Objects => new()
    {
        { "virConnect", "on" },
        { "virDomain", "running" },
        { "virDomain", "paused" },
        { "virDomain", "saved" },
        { "virDomain", "transient" },
        { "virDomain", "off" },
        { "virDomainSnapshot", "off" },
        { "virDomainSnapshot", "running" },
        { "virDomainCheckpoint", "running" },
        { "virNetwork", "on" },
        { "virNetwork", "off" },
        { "virInterface", "on" },
        { "virInterface", "off" },
        { "virStoragePool", "on" },
        { "virStoragePool", "off" },
        { "virStorageVol", "on" },
        { "virNodeDevice", "on" },
    };

    [Theory]
    [MemberData(nameof(Objects))]
    public async Task EveryMethodOfAnObject_IsAnswered_AsLibvirtdAnswersIt(string kind, string state)
    {
        string expected = await daemons.SweepLibvirtdAsync(kind, state, pki, TestContext.Current.CancellationToken);

        Assert.Equal(
            Known.Differences(expected), Known.Differences(await daemons.SweepVireodAsync(kind, state, pki, TestContext.Current.CancellationToken)));
    }
}
