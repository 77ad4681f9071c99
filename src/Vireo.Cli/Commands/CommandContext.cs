using Vireo.Cli.Output;

namespace Vireo.Cli.Commands;

/// <summary>What a command was given, and where it reads and writes.</summary>
/// <param name="Arguments">Its options.</param>
/// <param name="Session">The connection that commands share.</param>
/// <param name="Output">Where it writes.</param>
/// <param name="Table">All commands, for those that tell of others.</param>
internal sealed record CommandContext(CommandArguments Arguments, ConnectionSession Session, CommandOutput Output, CommandTable Table)
{
    /// <summary>The connection, opened if this is the first command that needs it.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The connection; it is not the command's to dispose.</returns>
    internal Task<VirtConnection> ConnectAsync(CancellationToken cancellationToken) => Session.ConnectAsync(cancellationToken);
}
