using Vireo.Sasl.Exchanges;
using Vireo.Sasl.Scram;
using Vireo.Sasl.Tests.Mechanisms;

namespace Vireo.Sasl.Tests.Scram;

public class ScramTests
{
    public static TheoryData<string, string, string, string, string[]> Examples => new()
    {
        // RFC 5802, section 5
        {
            "SCRAM-SHA-1", "fyko+d2lbbFgONRv9qkxdawL", "3rfcNHYJY1ZVvWVs7j", "QSXCR+Q6sek8bf92",
            [
                "n,,n=user,r=fyko+d2lbbFgONRv9qkxdawL",
                "r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,s=QSXCR+Q6sek8bf92,i=4096",
                "c=biws,r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,p=v0X8v3Bz2T0CJGbJQyF0X+HI4Ts=",
                "v=rmF9pqV8S7suAoZWja4dJRkFsKQ=",
            ]
        },

        // RFC 7677, section 3
        {
            "SCRAM-SHA-256", "rOprNGfwEbeRWgbNEkqO", "%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0", "W22ZaJ0SNY7soEsUEjb6gQ==",
            [
                "n,,n=user,r=rOprNGfwEbeRWgbNEkqO",
                "r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096",
                "c=biws,r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,p=dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ=",
                "v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=",
            ]
        },
    };

    public static TheoryData<string> BadFirstMessages =>
    [
        "", "n", "n,", "n,,", "n,,n=user", "n,,r=nonce,n=user", "p=tls-unique,,n=user,r=nonce", "x,,n=user,r=nonce", "n,b=x,n=user,r=nonce",
        "n,a=other,n=user,r=nonce", "n,,m=must,n=user,r=nonce", "n,,n=us=er,r=nonce", "n,,n=us=2cer,r=nonce", "n,,n=user,r=",
    ];

    public static TheoryData<string> BadChallenges =>
    [
        "", "r=own", "r=own,s=QQ==,i=4096", "r=other1,s=QQ==,i=4096", "r=own1,s=!,i=4096", "r=own1,s=QQ==,i=4095", "r=own1,s=QQ==,i=1000001",
        "r=own1,s=QQ==,i=-1", "r=own1,s=QQ==,i=99999999999", "r=own1,i=4096,s=QQ==", "m=x,r=own1,s=QQ==,i=4096", "e=other-error",
    ];

    [Theory]
    [MemberData(nameof(Examples))]
    public void TheRfcsExample_IsSpokenByBothSides(string mechanism, string clientNonce, string serverNonce, string salt, string[] lines)
    {
        ScramHash hash = mechanism == ScramHash.Sha1.Mechanism ? ScramHash.Sha1 : ScramHash.Sha256;
        ScramKeys keys = ScramKeys.Derive(hash, "pencil", Convert.FromBase64String(salt), 4096);
        using var client = new ScramClient(hash, "user", "pencil", clientNonce);
        using var server = new ScramServer(hash, name => name == "user" ? keys : null, serverNonce);
        Assert.Equal(lines, Conversation.Hold(client, server));
        Assert.Equal("user", server.UserName);
    }

    [Theory]
    [MemberData(nameof(BadFirstMessages))]
    public void GivenAFirstMessageThatIsWrong_WhenTheServerReadsIt_ThenItFails(string message)
    {
        using var server = new ScramServer(ScramHash.Sha256, _ => null);
        Assert.Throws<SaslException>(() => server.Next(Conversation.Bytes(message)));
    }

    [Theory]
    [MemberData(nameof(BadChallenges))]
    public void GivenAChallengeThatIsWrong_WhenTheClientReadsIt_ThenItFails(string message)
    {
        using var client = new ScramClient(ScramHash.Sha256, "user", "pencil", "own");
        client.Next(null);
        Assert.Throws<SaslException>(() => client.Next(Conversation.Bytes(message)));
    }

    [Theory]
    [InlineData("c=biws,r=own1")]
    [InlineData("c=biws,r=own,p=AAAA")]
    [InlineData("c=eSws,r=own1,p=AAAA")]
    [InlineData("c=biws,r=own1,p=AAAA")]
    [InlineData("c=biws,r=own1,p=")]
    public void GivenAProofThatIsNone_WhenTheServerReadsIt_ThenItFails(string message)
    {
        ScramKeys keys = ScramKeys.Derive(ScramHash.Sha256, "pencil", [1], 4096);
        using var server = new ScramServer(ScramHash.Sha256, _ => keys, "1");
        server.Next(Conversation.Bytes("n,,n=user,r=own"));
        Assert.Throws<SaslException>(() => server.Next(Conversation.Bytes(message)));
    }

    [Fact]
    public void WhenKeysAreMade_ThenTheyFitTheirPasswordOnly_AndEachHasItsOwnSalt()
    {
        ScramKeys keys = ScramKeys.Create(ScramHash.Sha256, "pencil");
        Assert.True(keys.Fits(ScramHash.Sha256, "pencil"));
        Assert.False(keys.Fits(ScramHash.Sha256, "Pencil"));
        Assert.NotEqual(keys.Salt, ScramKeys.Create(ScramHash.Sha256, "pencil").Salt);
    }
}
