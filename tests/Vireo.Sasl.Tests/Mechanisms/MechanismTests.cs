using FsCheck;
using FsCheck.Fluent;
using Vireo.Sasl.Exchanges;
using Vireo.Sasl.Layers;
using Vireo.Sasl.Mechanisms;

namespace Vireo.Sasl.Tests.Mechanisms;

public class MechanismTests
{
    private const string Service = "libvirt";

    public static TheoryData<string> WithPassword => [.. SaslMechanisms.All.Where(one => one.NeedsPassword).Select(one => one.Name)];

    public static TheoryData<string> WithoutTickets => [.. SaslMechanisms.All.Where(one => one != SaslMechanisms.Gssapi).Select(one => one.Name)];

    [Theory]
    [MemberData(nameof(WithPassword))]
    public void GivenTheRightPassword_WhenBothSidesSpeak_ThenTheServerKnowsWhoItIs(string name)
    {
        (SaslExchange client, SaslExchange server) = Pair(name, "fräd,=", "sécret=,\u20ac", "fräd,=", "sécret=,\u20ac");
        Conversation.Hold(client, server);
        Assert.Equal("fräd,=", server.UserName);
        Assert.Null(server.Layer);
        Assert.Null(client.Layer);
    }

    [Theory]
    [MemberData(nameof(WithPassword))]
    public void GivenAWrongPassword_WhenBothSidesSpeak_ThenItFails(string name)
    {
        (SaslExchange client, SaslExchange server) = Pair(name, "fred", "right", "fred", "wrong");
        Assert.Throws<SaslException>(() => Conversation.Hold(client, server));
        Assert.Equal("", server.UserName);
        Assert.Throws<SaslException>(() => server.Next(default(ReadOnlyMemory<byte>)));
    }

    [Theory]
    [MemberData(nameof(WithPassword))]
    public void GivenAnUnknownUser_WhenBothSidesSpeak_ThenItFailsAtTheSameStepAsAWrongPassword(string name)
    {
        int StepsOf(string user, string password)
        {
            (SaslExchange client, SaslExchange server) = Pair(name, "fred", "right", user, password);
            int steps = 0;
            SaslStep own = client.Next(null);
            void Speak() => own = client.Next(server.Next(own.Message).Message);
            while (Record.Exception(Speak) is not SaslException)
            {
                steps++;
            }

            return steps;
        }

        Assert.Equal(StepsOf("fred", "wrong"), StepsOf("nobody", "right"));
    }

    [Fact]
    public void GivenNobodysName_WhenAskedTwice_ThenTheSaltIsTheSame()
    {
        string SaltFor(string user)
        {
            (SaslExchange client, SaslExchange server) = Pair("SCRAM-SHA-256", "fred", "right", user, "x");
            return Conversation.Text(server.Next(client.Next(null).Message).Message).Split(",s=")[1];
        }

        Assert.Equal(SaltFor("nobody"), SaltFor("nobody"));
        Assert.NotEqual(SaltFor("nobody"), SaltFor("somebody"));
    }

    [Fact]
    public void WhenTheChannelIsOpen_ThenOnlyMechanismsWithAStrongLayerSuitIt()
    {
        Assert.Equal(["GSSAPI", "DIGEST-MD5"], Names(ChannelSecurity.Open(56)));
        Assert.Equal(["GSSAPI", "DIGEST-MD5"], Names(ChannelSecurity.Open(112)));
        Assert.Equal(["DIGEST-MD5"], Names(ChannelSecurity.Open(128)));
        Assert.Empty(Names(ChannelSecurity.Open(256)));
        Assert.Equal(SaslMechanisms.All.Count, Names(ChannelSecurity.Protected).Count);
    }

    [Fact]
    public void WhenAMechanismIsLookedFor_ThenItsCaseDoesNotMatter()
    {
        Assert.Same(SaslMechanisms.Plain, SaslMechanisms.Find("plain"));
        Assert.Null(SaslMechanisms.Find("CRAM-MD5"));
    }

    [Theory]
    [MemberData(nameof(WithoutTickets))]
    public void AnyBytes_AreTakenByAServer_OrFailInTheOneAllowedWay(string name) => Prop.ForAll((byte[] first, byte[] second) =>
    {
        using SaslExchange server = Server(name);
        return Survives(server, first) && Survives(server, second);
    }).QuickCheckThrowOnFailure();

    [Theory]
    [MemberData(nameof(WithPassword))]
    public void AnyBytes_AreTakenByAClient_OrFailInTheOneAllowedWay(string name) => Prop.ForAll((byte[] first, byte[] second) =>
    {
        using SaslExchange client = Client(name, "fred", "right");
        client.Next(null);
        return Survives(client, first) && Survives(client, second);
    }).QuickCheckThrowOnFailure();

    [Theory]
    [MemberData(nameof(WithPassword))]
    public void GivenAServerThatChangesOneByte_WhenTheClientLooks_ThenItNeverTakesAProofThatIsNone(string name)
    {
        if (name == "PLAIN")
        {
            return; // it proves nothing of the server
        }

        (SaslExchange client, SaslExchange server) = Pair(name, "fred", "right", "fred", "right");
        SaslStep own = client.Next(null);
        SaslStep challenge = server.Next(own.Message);
        own = client.Next(challenge.Message);
        byte[] last = server.Next(own.Message).Message.GetValueOrDefault().ToArray();
        last[last.Length / 2] ^= 1;
        Assert.Throws<SaslException>(() => client.Next(last));
    }

    private static bool Survives(SaslExchange exchange, byte[] message) =>
        Record.Exception(() => exchange.Next(message)) is null or SaslException;

    private static List<string> Names(ChannelSecurity channel) => [.. SaslMechanisms.All.Where(one => one.Suits(channel)).Select(one => one.Name)];

    private static (SaslExchange Client, SaslExchange Server) Pair(string name, string user, string password, string triedUser, string triedPassword) =>
        (Client(name, triedUser, triedPassword), Server(name, user, password));

    private static SaslExchange Client(string name, string user, string password) =>
        SaslMechanisms.Find(name)!.CreateClient(new ClientLogin(Service, "host", ChannelSecurity.Protected) { UserName = user, Password = password });

    private static SaslExchange Server(string name, string user = "fred", string password = "right") =>
        SaslMechanisms.Find(name)!.CreateServer(new ServerLogin(Service, new FakeUsers(user, password), ChannelSecurity.Protected));
}
