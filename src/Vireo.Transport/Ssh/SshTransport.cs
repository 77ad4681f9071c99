using Vireo.Rpc.Links;
using Vireo.Transport.Opening;
using Vireo.Transport.Programs;
using Vireo.Transport.Uris;

namespace Vireo.Transport.Ssh;

/// <summary>Runs the user's ssh program: it brings their keys, agent, configuration and jump hosts, and asks them what it must.</summary>
internal static class SshTransport
{
    internal static Link Start(RemoteUri uri, TransportOptions options)
    {
        var start = new ProgramStart
        {
            Program = string.IsNullOrEmpty(uri.Parameters.Command) ? SshCommand.DefaultProgram : uri.Parameters.Command,
            Arguments = SshCommand.Arguments(uri, options),
            Description = $"ssh:{uri.Server}",
        };
        return ProgramLink.Start(start, options);
    }
}
