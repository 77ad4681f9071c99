using Vireo.Rpc.Links;
using Vireo.Transport.Opening;
using Vireo.Transport.Programs;
using Vireo.Transport.Uris;

namespace Vireo.Transport.Ext;

/// <summary>Runs the user's own program, which carries the bytes to a daemon by whatever way it knows.</summary>
internal static class ExtTransport
{
    /// <summary>The environment variable that tells the program of the URI's <c>socket</c>; it gets no arguments.</summary>
    internal const string SocketVariable = "VIREO_SOCKET";

    internal static Link Start(RemoteUri uri, TransportOptions options)
    {
        if (string.IsNullOrEmpty(uri.Parameters.Command))
        {
            throw RemoteUriFault.Create("remote_open: for 'ext' transport, command is required");
        }

        var variables = new Dictionary<string, string>();
        if (uri.Parameters.Socket is not null)
        {
            variables[SocketVariable] = uri.Parameters.Socket;
        }

        var start = new ProgramStart
        {
            Program = uri.Parameters.Command,
            Variables = variables,
            Description = $"ext:{uri.Parameters.Command}",
        };
        return ProgramLink.Start(start, options);
    }
}
