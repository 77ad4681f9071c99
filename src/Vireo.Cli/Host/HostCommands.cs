using Vireo.Cli.Commands;
using Vireo.Cli.Output;

namespace Vireo.Cli.Host;

/// <summary><c>uri</c>, <c>hostname</c>, <c>capabilities</c>, <c>nodeinfo</c>.</summary>
internal static class HostCommands
{
    internal static readonly CommandDefinition Uri = new("uri", CommandGroup.Host, "tell what is connected to", UriAsync);

    internal static readonly CommandDefinition HostName = new("hostname", CommandGroup.Host, "tell the host's name", HostNameAsync);

    internal static readonly CommandDefinition Capabilities = new("capabilities", CommandGroup.Host, "tell what host and hypervisor can do", CapabilitiesAsync)
    {
        Description = "Writes libvirt's capabilities document to standard output.",
    };

    internal static readonly CommandDefinition NodeInfo = new("nodeinfo", CommandGroup.Host, "tell what hardware the host has", NodeInfoAsync)
    {
        Description = "Tells the host's processors and memory.",
    };

    private static async Task UriAsync(CommandContext context, CancellationToken cancellationToken)
    {
        VirtConnection connection = await context.ConnectAsync(cancellationToken).ConfigureAwait(false);
        context.Output.Write(new TextValue("uri", connection.Uri));
    }

    private static async Task HostNameAsync(CommandContext context, CancellationToken cancellationToken)
    {
        VirtConnection connection = await context.ConnectAsync(cancellationToken).ConfigureAwait(false);
        context.Output.Write(new TextValue("hostname", await connection.Node.GetHostNameAsync(cancellationToken).ConfigureAwait(false)));
    }

    private static async Task CapabilitiesAsync(CommandContext context, CancellationToken cancellationToken)
    {
        VirtConnection connection = await context.ConnectAsync(cancellationToken).ConfigureAwait(false);
        context.Output.Write(new TextValue("xml", await connection.Node.GetCapabilitiesXmlAsync(cancellationToken).ConfigureAwait(false)));
    }

    private static async Task NodeInfoAsync(CommandContext context, CancellationToken cancellationToken)
    {
        VirtConnection connection = await context.ConnectAsync(cancellationToken).ConfigureAwait(false);
        context.Output.Write(new NodeHardwareResult(await connection.Node.GetInfoAsync(cancellationToken).ConfigureAwait(false)));
    }
}
