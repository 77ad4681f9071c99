using System.Text.Json;
using Vireo.Cli.Commands;
using Vireo.Cli.Output;
using Vireo.Domains;

namespace Vireo.Cli.Domains;

/// <summary><c>domstate</c>.</summary>
internal static class StateCommand
{
    internal static readonly CommandDefinition Definition = new("domstate", CommandGroup.Monitoring, "tell a guest's state", RunAsync)
    {
        Description = "Tells a guest's state.",
        Options = [DomainArgument.Option, OptionDefinition.Flag("reason", "and why it is in it")],
    };

    private static async Task RunAsync(CommandContext context, CancellationToken cancellationToken)
    {
        Domain domain = await context.ResolveAsync(cancellationToken).ConfigureAwait(false);
        DomainStatus status = await domain.GetStatusAsync(cancellationToken).ConfigureAwait(false);
        context.Output.Write(new Result(domain, StateNames.Of(status.State), StateNames.OfReason(status), context.Arguments.Has("reason")));
    }

    private sealed record Result(Domain Domain, string State, string Reason, bool ShowsReason) : ICommandResult
    {
        public void WriteText(TextOutput output) => output.Print(ShowsReason ? $"{State} ({Reason})\n" : $"{State}\n");

        public void WriteJson(Utf8JsonWriter json)
        {
            json.WriteStartObject();
            json.WriteString("domain", Domain.Name);
            json.WriteString("state", State);
            json.WriteString("reason", Reason);
            json.WriteEndObject();
        }
    }
}
