using Vireo.Sasl.Anonymous;
using Vireo.Sasl.Exchanges;
using Vireo.Sasl.Plain;
using Vireo.Sasl.Tests.Mechanisms;

namespace Vireo.Sasl.Tests.Plain;

public class PlainTests
{
    [Fact]
    public void TheRfcsExample_IsWhatIsSaid()
    {
        using var client = new PlainClient("tim", "tanstaaftanstaaf");
        SaslStep step = client.Next(null);
        Assert.Equal("\0tim\0tanstaaftanstaaf", Conversation.Text(step.Message));
        Assert.True(step.IsComplete);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\0\0")]
    [InlineData("\0tim\0")]
    [InlineData("\0\0secret")]
    [InlineData("tim\0secret")]
    [InlineData("other\0tim\0secret")]
    [InlineData("\0tim\0secret\0more")]
    [InlineData("\0tim\0wrong")]
    public void GivenAMessageThatIsWrong_WhenTheServerReadsIt_ThenItFails(string message)
    {
        using var server = new PlainServer((name, password) => (name, password) == ("tim", "secret"));
        Assert.Throws<SaslException>(() => server.Next(Conversation.Bytes(message)));
    }

    [Fact]
    public void GivenTheOwnNameTwice_WhenTheServerReadsIt_ThenItIsLetIn()
    {
        using var server = new PlainServer((_, _) => true);
        Assert.True(server.Next(Conversation.Bytes("tim\0tim\0secret")).IsComplete);
        Assert.Equal("tim", server.UserName);
    }

    [Fact]
    public void GivenANulInAName_WhenTheClientSpeaks_ThenItFails()
    {
        using var client = new PlainClient("t\0m", "x");
        Assert.Throws<SaslException>(() => client.Next(null));
    }

    [Fact]
    public void GivenNoName_WhenBothSpeak_ThenItIsAnonymous()
    {
        using var client = new AnonymousClient();
        using var server = new AnonymousServer();
        Conversation.Hold(client, server);
        Assert.Equal("anonymous", server.UserName);
    }
}
