using System.Net.Security;
using System.Security.Authentication;
using System.Text.Json;
using Vireo.Errors;
using Vireo.Transport.OpenSsl;
using Vireo.Transport.Tests.Fixtures;
using Vireo.Transport.Tests.X509;
using Vireo.Transport.Tls;
using Vireo.Transport.X509;

namespace Vireo.Transport.Tests.Tls;

/// <summary>Sessions between this client and this server: who refuses whom.</summary>
public sealed class TlsSessionTests
{
    private const string Host = "libvirt.org";

    public static IEnumerable<TheoryDataRow<JsonElement>> Cases => TlsCases.Sessions;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task GivenACase_WhenTheServerJudges_ThenItsVerdictIsLibvirts(JsonElement row)
    {
        var outcome = await OpenAsync(Describe(row) with { ClientVerifies = false });

        if (row.GetProperty("serverRejectsClient").GetBoolean())
        {
            Assert.Equal(VirtErrorCode.AuthFailed, outcome.ServerError?.Code);
            Assert.Equal(VirtErrorCode.SystemError, outcome.ClientError?.Code);
            Assert.StartsWith("Unable to read TLS confirmation: Input/output error", outcome.ClientError?.Message, StringComparison.Ordinal);
        }
        else
        {
            Assert.Null(outcome.ServerError);
            Assert.Null(outcome.ClientError);
            Assert.StartsWith("C=UK,CN=", outcome.ClientName, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task GivenACase_WhenTheClientJudges_ThenItsVerdictIsLibvirts(JsonElement row)
    {
        var outcome = await OpenAsync(Describe(row) with { ServerVerifies = false });

        if (row.GetProperty("clientRejectsServer").GetBoolean())
        {
            Assert.Equal(VirtErrorCode.AuthFailed, outcome.ClientError?.Code);
            Assert.StartsWith(
                "authentication failed: Failed to verify peer's certificate: ", outcome.ClientError?.Message, StringComparison.Ordinal);
        }
        else
        {
            Assert.Null(outcome.ClientError);
        }
    }

    [Fact]
    public async Task GivenAClientWithoutACertificate_WhenItConnects_ThenTheErrorSaysThatTheServerWantsOne()
    {
        var outcome = await OpenAsync(new Session { ClientCertificate = null });

        Assert.Contains("No certificate was found", outcome.ServerError?.Message, StringComparison.Ordinal);
        Assert.Contains("it wants a client certificate, and there was none to send", outcome.ClientError?.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task GivenAClientWhoseFileHoldsItsChain_WhenTheServerKnowsTheRootAlone_ThenItIsAccepted()
    {
        var outcome = await OpenAsync(new Session
        {
            ServerAuthorities = "cacertrootreq",
            ServerCertificate = "servercertlevel3areq cacertlevel2areq cacertlevel1areq",
            ClientAuthorities = "cacertrootreq",
            ClientCertificate = "clientcertlevel2breq cacertlevel1breq",
        });

        Assert.Null(outcome.ServerError);
        Assert.Null(outcome.ClientError);
        Assert.Equal("C=UK,CN=libvirt client level 2b", outcome.ClientName);
    }

    [Theory]
    [InlineData("NORMAL:-VERS-ALL:+VERS-TLS1.2", SslProtocols.Tls12)]
    [InlineData("NORMAL:-VERS-TLS1.2", SslProtocols.Tls13)]
    [InlineData(null, SslProtocols.Tls13)]
    public async Task GivenAPriority_WhenConnected_ThenItsVersionIsSpoken(string? priority, SslProtocols expected)
    {
        Assert.SkipUnless(SessionTickets.AreSuppressed || expected == SslProtocols.Tls12, "session tickets cannot be turned off here");

        var outcome = await OpenAsync(new Session { Priority = priority });

        Assert.Equal(expected, outcome.Protocol);
    }

    private static Session Describe(JsonElement row) => new()
    {
        ServerAuthorities = row.GetProperty("serverCa").GetString()!,
        ServerCertificate = row.GetProperty("serverCert").GetString()!,
        ClientAuthorities = row.GetProperty("clientCa").GetString()!,
        ClientCertificate = row.GetProperty("clientCert").GetString()!,
        Host = row.GetProperty("hostname").GetString()!,
        AllowedNames = row.GetProperty("allowedDns") is { ValueKind: JsonValueKind.Array } names
            ? new DistinguishedNameList([.. names.EnumerateArray().Select(static name => name.GetString()!)])
            : null,
    };

    private static async Task<Outcome> OpenAsync(Session session)
    {
        using var serverFolder = new PkiFolder(CertificateRole.Server, session.ServerAuthorities, session.ServerCertificate);
        using var clientFolder = new PkiFolder(CertificateRole.Client, session.ClientAuthorities, session.ClientCertificate);
        using var server = TlsServerCredentials.Load(
            serverFolder.Files,
            new TlsServerPolicy { AllowedNames = session.AllowedNames, NoVerify = !session.ServerVerifies, Priority = session.Priority });
        using var credentials = TlsCredentials.Load(clientFolder.Files, CertificateRole.Client, new CredentialChecks(false, TimeProvider.System, static _ => { }));
        var judge = new PeerJudge
        {
            Authorities = credentials.Authorities,
            Role = CertificateRole.Server,
            TimeProvider = TimeProvider.System,
            Warn = static _ => { },
            Host = session.Host,
        };
        var client = new TlsClient
        {
            Credentials = credentials,
            Files = clientFolder.Files,
            Protocols = TlsPriority.Read(null),
            Judge = session.ClientVerifies ? judge : null,
            Host = session.Host,
        };
        using var sockets = await ConnectedSockets.CreateAsync(Token);
        var accepting = TlsServer.AcceptAsync(sockets.Server, server, Token).AsTask();
        SslStream? stream = null;
        var clientError = await Record.ExceptionAsync(async () => stream = await client.OpenAsync(sockets.Client, Token)) as VirtException;
        var serverError = await Record.ExceptionAsync(() => accepting) as VirtException;
        var outcome = new Outcome(
            clientError,
            serverError,
            accepting.IsCompletedSuccessfully ? accepting.Result.DistinguishedName : null,
            stream?.SslProtocol ?? SslProtocols.None);
        if (stream is not null)
        {
            await stream.DisposeAsync();
        }

        if (accepting.IsCompletedSuccessfully)
        {
            await accepting.Result.Link.DisposeAsync();
        }

        return outcome;
    }

    private sealed record Session
    {
        public string ServerAuthorities { get; init; } = "cacertreq";

        public string ServerCertificate { get; init; } = "servercertreq";

        public string ClientAuthorities { get; init; } = "cacertreq";

        public string? ClientCertificate { get; init; } = "clientcertreq";

        public string Host { get; init; } = TlsSessionTests.Host;

        public DistinguishedNameList? AllowedNames { get; init; }

        public bool ServerVerifies { get; init; } = true;

        public bool ClientVerifies { get; init; } = true;

        public string? Priority { get; init; }
    }

    private sealed record Outcome(VirtException? ClientError, VirtException? ServerError, string? ClientName, SslProtocols Protocol);
}
