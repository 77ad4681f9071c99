using System.Buffers.Binary;
using System.Reflection;
using Microsoft.Extensions.Logging.Abstractions;
using Vireo.Contract.Authentication;
using Vireo.Contract.Drivers;
using Vireo.Daemon.Authentication;
using Vireo.Daemon.Clients;
using Vireo.Daemon.Configuration;
using Vireo.Daemon.Passwords;
using Vireo.Drivers.Test;

namespace Vireo.Daemon.Tests.Replays;

/// <summary>A session of virsh 9.0.0 is answered the same wherever its bytes are cut.</summary>
public class ReplayTests
{
    private const int SerialOffset = 20;

    private static readonly LoginMethods Logins = new(
        new SaslRules(new AuthenticationSettings(), new SaslUsers(new SaslUserFile("/nowhere"), NullLogger.Instance)),
        new PolkitAuthority("pkcheck"),
        NullLogger.Instance);

    [Fact]
    public async Task WhenARecordedSessionIsCutAnywhere_ThenEveryCallIsAnsweredAsBefore()
    {
        (byte[] asked, byte[] answered) = Load("virsh-9.0.0.session");
        string[] expected = Frames(answered);

        Assert.Equal(expected, Frames(await AnswersAsync(asked, cut: 0)));
        for (int cut = 1; cut <= asked.Length; cut++)
        {
            Assert.Equal(expected, Frames(await AnswersAsync(asked, cut)));
        }
    }

    private static async Task<byte[]> AnswersAsync(byte[] asked, int cut)
    {
        DriverRegistry drivers = new([new TestDriverProvider()]);
        using ClientService service = new(
            "libvirtd", new ServiceSettings { KeepAliveInterval = -1 }, TimeSpan.FromSeconds(10), NullLoggerFactory.Instance, TimeProvider.System)
        {
            OpenSession = (client, login) =>
                new RemoteSession(client, login, drivers, defaultUri: null, policy: null, NullLogger.Instance, between: null),
            Logins = Logins,
        };
        CutLink link = new(asked, cut);
        await using Client client = new(
            new ClientIdentity("replay"),
            new Login(new LoginTerms(AuthenticationType.None, "replay"), Logins),
            mustBeReadOnly: false,
            link,
            service);

        // virsh closes its connection at the end of the session.
        await client.RunAsync(TestContext.Current.CancellationToken);
        return link.Sent;
    }

    // By serial: calls that are in flight together may be answered in any order.
    private static string[] Frames(byte[] bytes)
    {
        List<(uint Serial, string Frame)> frames = [];
        for (int start = 0, length; start < bytes.Length; start += length)
        {
            length = BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(start));
            frames.Add((BinaryPrimitives.ReadUInt32BigEndian(bytes.AsSpan(start + SerialOffset)), Convert.ToHexStringLower(bytes.AsSpan(start, length))));
        }

        return [.. frames.OrderBy(frame => frame.Serial).Select(frame => frame.Frame)];
    }

    private static (byte[] Asked, byte[] Answered) Load(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name) ?? throw new FileNotFoundException(name);
        using StreamReader reader = new(stream);
        ILookup<char, byte[]> frames = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .ToLookup(line => line[0], line => Convert.FromHexString(line.AsSpan(2)));
        return ([.. frames['>'].SelectMany(frame => frame)], [.. frames['<'].SelectMany(frame => frame)]);
    }
}
