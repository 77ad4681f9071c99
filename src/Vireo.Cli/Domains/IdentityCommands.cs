using System.Globalization;
using System.Text.Json;
using Vireo.Cli.Commands;
using Vireo.Cli.Output;
using Vireo.Domains;

namespace Vireo.Cli.Domains;

/// <summary><c>domid</c>, <c>domname</c>, <c>domuuid</c>: one way to name a guest for another.</summary>
internal static class IdentityCommands
{
    internal static readonly CommandDefinition DomId = new("domid", CommandGroup.Domains, "tell a guest's id", RunIdAsync)
    {
        Options = [OptionDefinition.Required(DomainArgument.Name, "domain name or uuid")],
    };

    internal static readonly CommandDefinition DomName = new("domname", CommandGroup.Domains, "tell a guest's name", RunNameAsync)
    {
        Options = [OptionDefinition.Required(DomainArgument.Name, "domain id or uuid")],
    };

    internal static readonly CommandDefinition DomUuid = new("domuuid", CommandGroup.Domains, "tell a guest's UUID", RunUuidAsync)
    {
        Options = [OptionDefinition.Required(DomainArgument.Name, "domain id or name")],
    };

    private static async Task RunIdAsync(CommandContext context, CancellationToken cancellationToken)
    {
        Domain domain = await context.ResolveAsync(cancellationToken, DomainNaming.Name | DomainNaming.Uuid).ConfigureAwait(false);
        context.Output.Write(new DomainId(domain));
    }

    private static async Task RunNameAsync(CommandContext context, CancellationToken cancellationToken)
    {
        Domain domain = await context.ResolveAsync(cancellationToken, DomainNaming.Id | DomainNaming.Uuid).ConfigureAwait(false);
        context.Output.Write(new TextValue("name", domain.Name));
    }

    private static async Task RunUuidAsync(CommandContext context, CancellationToken cancellationToken)
    {
        Domain domain = await context.ResolveAsync(cancellationToken, DomainNaming.Id | DomainNaming.Name).ConfigureAwait(false);
        context.Output.Write(new TextValue("uuid", domain.Uuid.ToString()));
    }

    private sealed record DomainId(Domain Domain) : ICommandResult
    {
        public void WriteText(TextOutput output) => output.Print($"{Domain.Id?.ToString(CultureInfo.InvariantCulture) ?? "-"}\n");

        public void WriteJson(Utf8JsonWriter json)
        {
            json.WriteStartObject();
            DomainJson.WriteIdentity(json, Domain);
            json.WriteEndObject();
        }
    }
}
