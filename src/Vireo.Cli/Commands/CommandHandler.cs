namespace Vireo.Cli.Commands;

/// <summary>Carries a command out and writes what it has to say.</summary>
/// <param name="context">What the command was given and where it writes.</param>
/// <param name="cancellationToken">Ends when the user interrupts.</param>
/// <returns>A task that fails as the command does.</returns>
internal delegate Task CommandHandler(CommandContext context, CancellationToken cancellationToken);
