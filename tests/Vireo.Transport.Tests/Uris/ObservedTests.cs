using System.Text.Json;
using Vireo.Errors;
using Vireo.Transport.Opening;
using Vireo.Transport.Tests.Fixtures;
using Vireo.Transport.Transports;
using Vireo.Transport.Uris;

namespace Vireo.Transport.Tests.Uris;

/// <summary>What virsh 9.0.0 said to URIs, as far as a transport answers for it.</summary>
public sealed class ObservedTests
{
    private const string Socket = "$SOCK";
    private const string Prefix = "error: ";

    private static readonly string[] ByClient =
    [
        "invalid argument: Unknown remote mode", "invalid argument: using unix socket", "invalid argument: remote_open",
        "Failed to connect socket", "internal error: Unable to parse URI", "unable to connect to server", "Cannot read CA certificate",
        "no connection driver available for URI scheme",
    ];

    public static IEnumerable<TheoryDataRow<JsonElement>> Cases => UriCases.Observed.Where(static row => IsForTransport(row.Data));

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task GivenAUri_WhenConnected_ThenItGoesAsVirshSaw(JsonElement row)
    {
        using var folder = new TemporaryFolder();
        string path = folder.File("libvirt-sock");
        await using var daemon = EchoListener.OnUnix(path);
        string text = row.GetProperty("uri").GetString()!.Replace(Socket, path, StringComparison.Ordinal);
        var options = new TransportOptions
        {
            Environment = new TransportEnvironment { IsRoot = true, SystemRuntimeFolder = folder.Path, SystemPkiFolder = folder.File("pki") },
        };

        var error = await Record.ExceptionAsync(async () =>
        {
            await using var link = await TransportConnector.ConnectAsync(RemoteUri.Parse(text), options, Token);
        });

        Assert.Equal(
            Expected(row)?.Replace(Socket, path, StringComparison.Ordinal).Replace("/etc/pki", folder.File("pki"), StringComparison.Ordinal),
            error is null ? null : Assert.IsType<VirtException>(error, exactMatch: false).Message);
    }

    /// <summary>virsh's error, if it arose before a daemon was reached; null: one was.</summary>
    private static string? Expected(JsonElement row)
    {
        string message = row.GetProperty("stderr").GetString()!.Split('\n')[^1];
        message = message.StartsWith(Prefix, StringComparison.Ordinal) ? message[Prefix.Length..] : message;
        return ByClient.Any(start => message.StartsWith(start, StringComparison.Ordinal)) ? message : null;
    }

    private static bool IsForTransport(JsonElement row)
    {
        string uri = row.GetProperty("uri").GetString()!;
        bool isRemote = uri.Contains('+', StringComparison.Ordinal) || uri.Contains(Socket, StringComparison.Ordinal) || uri is "::" or "test://host/default";

        // libssh is carried by ssh here, and nobody can say what listens on libvirt's own port.
        return isRemote && !uri.Contains("libssh", StringComparison.Ordinal) && uri != "test+tcp:///default";
    }
}
