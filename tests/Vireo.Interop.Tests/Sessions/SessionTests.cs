using Vireo.Interop.Tests.Certificates;

namespace Vireo.Interop.Tests.Sessions;

/// <summary>The same calls on libvirtd and on vireod, through libvirt's own library, get the same answers, errors and events.</summary>
public class SessionTests(Pki pki, SessionDaemons daemons) : IClassFixture<Pki>, IClassFixture<SessionDaemons>
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Sessions");

    public static TheoryData<string> Names => [.. Directory.EnumerateFiles(Folder, "*.py").Select(path => Path.GetFileName(path)).Order()];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task ASession_IsAnswered_AsLibvirtdAnswersIt(string name)
    {
        string path = Path.Combine(Folder, name);

        Assert.Equal(
            await daemons.PlayOnLibvirtdAsync(path, pki, TestContext.Current.CancellationToken),
            await daemons.PlayOnVireodAsync(path, pki, TestContext.Current.CancellationToken));
    }
}
