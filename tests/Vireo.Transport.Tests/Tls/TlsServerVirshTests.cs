using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using Vireo.Rpc.Links;
using Vireo.Transport.OpenSsl;
using Vireo.Transport.Tests.Fixtures;
using Vireo.Transport.Tls;
using Vireo.Transport.X509;

namespace Vireo.Transport.Tests.Tls;

/// <summary>The server against libvirt's own client, which takes the first record after the handshake for the verdict.</summary>
public sealed class TlsServerVirshTests
{
    private const int Connections = 5;
    private const int HeaderLength = 28;
    private const uint RemoteProgram = 0x2000_8086;
    private const int AuthList = 66;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("NORMAL:-VERS-TLS1.2")]
    [InlineData("NORMAL:-VERS-TLS1.3")]
    public async Task GivenVirsh_WhenItConnectsAgainAndAgain_ThenItTakesTheVerdictAndMakesItsFirstCall(string priority)
    {
        string virsh = RealProgram.Require("virsh");
        Assert.SkipUnless(SessionTickets.AreSuppressed, "session tickets cannot be turned off here");
        using var serverFolder = new PkiFolder(CertificateRole.Server, "cacertreq", "servercertreq");
        using var clientFolder = new PkiFolder(CertificateRole.Client, "cacertreq", "clientcertreq");
        using var credentials = TlsServerCredentials.Load(serverFolder.Files, new TlsServerPolicy { Priority = priority });
        using var listener = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        listener.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        listener.Listen();
        string uri = $"test+tls://127.0.0.1:{((IPEndPoint)listener.LocalEndPoint!).Port}/default?pkipath={clientFolder.Path}&no_verify=1";

        for (int i = 0; i < Connections; i++)
        {
            var asking = RealProgram.RunAsync(virsh, ["-q", "-c", uri, "uri"], Token);
            var (link, name) = await TlsServer.AcceptAsync(await listener.AcceptAsync(Token), credentials, Token);
            byte[] header = await ReadHeaderAsync(link);
            await link.DisposeAsync();

            Assert.Equal("C=UK,CN=libvirt", name);
            Assert.Equal(RemoteProgram, BinaryPrimitives.ReadUInt32BigEndian(header.AsSpan(4)));
            Assert.Equal(AuthList, BinaryPrimitives.ReadInt32BigEndian(header.AsSpan(12)));
            Assert.DoesNotContain("confirmation", (await asking).Errors, StringComparison.Ordinal);
        }
    }

    private static async Task<byte[]> ReadHeaderAsync(Link link)
    {
        byte[] header = new byte[HeaderLength];
        int count = 0;
        while (count < HeaderLength)
        {
            int more = await link.ReceiveAsync(header.AsMemory(count), [], Token);
            Assert.NotEqual(0, more);
            count += more;
        }

        return header;
    }
}
