using Vireo.Interop.Tests.Peers;
using Vireo.Interop.Tests.Processes;

namespace Vireo.Interop.Tests.MainJob;

/// <summary>A client program with the URI that it opens.</summary>
internal sealed record Client(ClientKind Kind, string Uri, string Folder)
{
    /// <summary>The command line of one command.</summary>
    internal CommandLine Command(params IReadOnlyList<string> arguments)
    {
        var command = Kind switch
        {
            ClientKind.Virsh => new CommandLine(Installed.Virsh, ["-c", Uri, .. arguments]),
            ClientKind.Vireo => new CommandLine(Installed.Vireo, ["-c", Uri, .. arguments]),
            ClientKind.Python => new CommandLine(Installed.Python, [Path.Combine(AppContext.BaseDirectory, "Scripts", "virsh.py"), "-c", Uri, .. arguments]),
            _ => throw new InvalidOperationException($"no client {Kind}"),
        };
        return command with { Folder = Folder };
    }
}
