using System.Diagnostics;
using Vireo.Transport.Uris;

namespace Vireo.Telemetry;

/// <summary>The daemon that calls go to, as OpenTelemetry names it.</summary>
/// <param name="Transport">What carries the connection: <c>unix</c>, <c>tcp</c>, or <c>pipe</c> to a program.</param>
/// <param name="Address">The server's name, or the path of its socket where the URI says one.</param>
/// <param name="Port">Its port; 0: it has none.</param>
internal sealed record ServerTags(string Transport, string Address, int Port)
{
    /// <summary>The daemon of a URI.</summary>
    /// <param name="uri">The URI; its user and variables are left out.</param>
    /// <returns>The daemon.</returns>
    internal static ServerTags Of(RemoteUri uri) => uri.Transport switch
    {
        RemoteTransport.Unix => new ServerTags("unix", uri.Parameters.Socket ?? uri.Server, 0),
        RemoteTransport.Ssh or RemoteTransport.Ext => new ServerTags("pipe", uri.Server, uri.Port),
        _ => new ServerTags("tcp", uri.Server, uri.Port),
    };

    /// <summary>Adds them to a list.</summary>
    /// <param name="tags">The list.</param>
    internal void AddTo(ref TagList tags)
    {
        tags.Add("network.transport", Transport);
        tags.Add("server.address", Address);
        if (Port != 0)
        {
            tags.Add("server.port", Port);
        }
    }
}
