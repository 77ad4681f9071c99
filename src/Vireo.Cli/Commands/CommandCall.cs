namespace Vireo.Cli.Commands;

/// <summary>A command as it was asked for.</summary>
/// <param name="Command">The command.</param>
/// <param name="Arguments">Its options.</param>
internal sealed record CommandCall(CommandDefinition Command, CommandArguments Arguments);
