using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Vireo.Sasl.DigestMd5;
using Vireo.Sasl.Exchanges;
using Vireo.Sasl.Layers;
using Vireo.Sasl.Tests.Mechanisms;

namespace Vireo.Sasl.Tests.DigestMd5;

public class DigestTests
{
    private const string Uri = "imap/elwood.innosoft.com";
    private const string Realm = "elwood.innosoft.com";
    private static readonly byte[] Secret = DigestSecret.Create("chris", Realm, "secret");

    public static TheoryData<int, int, int> Strengths => new() { { 56, 100_000, 128 }, { 112, 127, 112 }, { 1, 1, 1 }, { 129, 200, -1 } };

    public static TheoryData<string> BadAnswers =>
    [
        "", "username=x", "=", "username=\"x", "username=\"x\" realm=\"y\"", "username=\"x\",username=\"y\"", "a", ",,,", "username=\"\\",
        """username="chris",realm="elwood.innosoft.com",nonce="OA6MG9tEQGm2hh",nc=00000002,cnonce="x",digest-uri="imap/h",response=0,qop=auth""",
        """username="chris",realm="elwood.innosoft.com",nonce="OA6MG9tEQGm2hh",nc=00000001,cnonce="x",digest-uri="smtp/h",response=0,qop=auth""",
        """username="chris",realm="elwood.innosoft.com",nonce="another",nc=00000001,cnonce="x",digest-uri="imap/h",response=0,qop=auth""",
        """username="chris",realm="elwood.innosoft.com",nonce="OA6MG9tEQGm2hh",nc=00000001,cnonce="x",digest-uri="imap/h",response=0,qop=auth-int""",
        """username="chris",realm="elwood.innosoft.com",nonce="OA6MG9tEQGm2hh",nc=00000001,cnonce="x",digest-uri="imap/h",response=0,qop=auth""",
    ];

    [Fact]
    public void TheRfcsExample_IsSpokenByBothSides()
    {
        using var client = new DigestClient("chris", "secret", Uri, ChannelSecurity.Protected) { ClientNonce = "OA6MHXh6VqTrRk" };
        using DigestServer server = Server(ChannelSecurity.Protected);
        IReadOnlyList<string> said = Conversation.Hold(client, server);
        Assert.Equal(
            """nonce="OA6MG9tEQGm2hh",realm="elwood.innosoft.com",qop="auth",maxbuf=65536,charset=utf-8,algorithm=md5-sess""",
            said[1]);
        Assert.Equal(
            """username="chris",realm="elwood.innosoft.com",nonce="OA6MG9tEQGm2hh",cnonce="OA6MHXh6VqTrRk",nc=00000001,qop=auth,charset=utf-8,digest-uri="imap/elwood.innosoft.com",response=d388dad90d4bbd760a152321f2143af7""",
            said[2]);
        Assert.Equal("rspauth=ea40f60335c427b5527b84dbabcdfffd", said[3]);
    }

    [Theory]
    [MemberData(nameof(Strengths))]
    public void GivenAChannelThatWantsALayer_WhenBothHaveLoggedIn_ThenWhatOneWrapsTheOtherUnwraps(int min, int max, int strength)
    {
        var channel = new ChannelSecurity(min, max, false);
        using var client = new DigestClient("chris", "secret", Uri, channel);
        using DigestServer server = Server(channel);
        if (strength < 0)
        {
            Assert.Throws<SaslException>(() => Conversation.Hold(client, server));
            return;
        }

        Conversation.Hold(client, server);
        using SecurityLayer own = Assert.IsType<DigestLayer>(client.Layer);
        using SecurityLayer other = Assert.IsType<DigestLayer>(server.Layer);
        Assert.Equal((strength, strength), (own.Strength, other.Strength));
        for (int length = 0; length < 40; length++)
        {
            byte[] plain = [.. Enumerable.Range(0, length).Select(i => (byte)(i * length))];
            Assert.Equal(plain, other.Unwrap(own.Wrap(plain).Span).ToArray());
            Assert.Equal(plain, own.Unwrap(other.Wrap(plain).Span).ToArray());
        }

        byte[] longest = new byte[own.MaxPlain];
        ReadOnlyMemory<byte> wrapped = own.Wrap(longest);
        Assert.True(wrapped.Length <= SecurityLayer.MaxWrapped);
        Assert.Equal(longest, other.Unwrap(wrapped.Span).ToArray());
    }

    [Theory]
    [InlineData(56, 100_000)]
    [InlineData(112, 127)]
    [InlineData(1, 1)]
    public void GivenALayer_WhenAMessageIsChangedOrLeftOut_ThenItIsNotUnwrapped(int min, int max)
    {
        var channel = new ChannelSecurity(min, max, false);
        Prop.ForAll((NonEmptyArray<byte> plain, ushort place) =>
        {
            (SecurityLayer own, SecurityLayer other) = Layers(channel);
            byte[] wrapped = own.Wrap(plain.Get).ToArray();
            wrapped[place % wrapped.Length] ^= 0x10;
            Exception? changed = Record.Exception(() => other.Unwrap(wrapped));
            (own, other) = Layers(channel);
            own.Wrap(plain.Get);
            Exception? leftOut = Record.Exception(() => other.Unwrap(own.Wrap(plain.Get).Span));
            return changed is SaslException && leftOut is SaslException;
        }).QuickCheckThrowOnFailure();
        Prop.ForAll((byte[] bytes) => Record.Exception(() => Layers(channel).Other.Unwrap(bytes)) is SaslException).QuickCheckThrowOnFailure();
    }

    [Theory]
    [MemberData(nameof(BadAnswers))]
    public void GivenAnAnswerThatIsWrong_WhenTheServerReadsIt_ThenItFails(string message)
    {
        using DigestServer server = Server(ChannelSecurity.Protected);
        server.Next(null);
        Assert.Throws<SaslException>(() => server.Next(Conversation.Bytes(message)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("""nonce="x",algorithm=md5""")]
    [InlineData("""nonce="x",qop="auth-conf",cipher="des,rc4-40",algorithm=md5-sess""")]
    [InlineData("""qop="auth",algorithm=md5-sess""")]
    [InlineData("""nonce="x",qop="auth",maxbuf=0,algorithm=md5-sess""")]
    [InlineData("""nonce="x",qop="auth",maxbuf=16777216,algorithm=md5-sess""")]
    public void GivenAChallengeThatIsWrong_WhenTheClientReadsIt_ThenItFails(string message)
    {
        using var client = new DigestClient("chris", "secret", Uri, ChannelSecurity.Protected);
        client.Next(null);
        Assert.Throws<SaslException>(() => client.Next(Conversation.Bytes(message)));
    }

    [Fact]
    public void GivenSeveralRealms_WhenOneIsNamed_ThenItIsThatOne()
    {
        using var client = new DigestClient("chris", "secret", "libvirt/h", ChannelSecurity.Protected) { Realm = "b" };
        using var server = new DigestServer("libvirt", ["a", "b"], (name, realm) => DigestSecret.Create(name, realm, "secret"), ChannelSecurity.Protected);
        Assert.Contains("realm=\"b\"", Conversation.Hold(client, server)[2], StringComparison.Ordinal);
    }

    [Fact]
    public void AnyDirectives_AreReadAsTheyWereWritten() => Prop.ForAll((NonNull<string> value) =>
        DigestDirectives.Parse(new DigestDirectives().AddQuoted("a", value.Get).Add("b", "c").ToString()) is var read
        && read.Get("a") == value.Get
        && read.Get("b") == "c").QuickCheckThrowOnFailure();

    [Fact]
    public void Rc4_IsTheOneThatIsKnown()
    {
        byte[] text = Encoding.ASCII.GetBytes("Plaintext");
        using var cipher = new Rc4Cipher(Encoding.ASCII.GetBytes("Key"));
        cipher.Apply(text);
        Assert.Equal("BBF316E8D940AF0AD3", Convert.ToHexString(text));
    }

    private static DigestServer Server(ChannelSecurity channel) =>
        new("imap", [Realm], (name, realm) => (name, realm) == ("chris", Realm) ? Secret : null, channel) { OwnNonce = "OA6MG9tEQGm2hh" };

    private static (SecurityLayer Own, SecurityLayer Other) Layers(ChannelSecurity channel)
    {
        using var client = new DigestClient("chris", "secret", Uri, channel);
        using DigestServer server = Server(channel);
        Conversation.Hold(client, server);
        return (client.Layer!, server.Layer!);
    }
}
