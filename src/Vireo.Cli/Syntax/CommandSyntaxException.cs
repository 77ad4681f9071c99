namespace Vireo.Cli.Syntax;

/// <summary>Words that are no command: nothing was carried out.</summary>
/// <param name="message">virsh's wording, without its <c>error: </c>.</param>
internal sealed class CommandSyntaxException(string message) : Exception(message);
