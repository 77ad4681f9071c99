using Vireo.Cli.Commands;
using Vireo.Contract.Domains;
using Vireo.Contract.Domains.States;
using Vireo.Domains;
using Vireo.Errors;

namespace Vireo.Cli.Domains;

/// <summary><c>list</c>.</summary>
internal static class ListCommand
{
    private static readonly (string Option, ListDomainsFlags Flag, string Help)[] Filters =
    [
        ("transient", ListDomainsFlags.Transient, "only guests without a definition"),
        ("persistent", ListDomainsFlags.Persistent, "only guests with a definition"),
        ("with-snapshot", ListDomainsFlags.HasSnapshot, "only guests with snapshots"),
        ("without-snapshot", ListDomainsFlags.NoSnapshot, "only guests without snapshots"),
        ("with-checkpoint", ListDomainsFlags.HasCheckpoint, "only guests with checkpoints"),
        ("without-checkpoint", ListDomainsFlags.NoCheckpoint, "only guests without checkpoints"),
        ("state-running", ListDomainsFlags.Running, "only guests that run"),
        ("state-paused", ListDomainsFlags.Paused, "only guests that are paused"),
        ("state-shutoff", ListDomainsFlags.ShutOff, "only guests that are shut off"),
        ("state-other", ListDomainsFlags.Other, "only guests in another state"),
        ("autostart", ListDomainsFlags.Autostart, "only guests that start with their host"),
        ("no-autostart", ListDomainsFlags.NoAutostart, "only guests that don't start with their host"),
        ("with-managed-save", ListDomainsFlags.ManagedSave, "only guests with a saved state"),
        ("without-managed-save", ListDomainsFlags.NoManagedSave, "only guests without a saved state"),
    ];

    internal static readonly CommandDefinition Definition = new("list", CommandGroup.Monitoring, "list guests", RunAsync)
    {
        Description = "Lists the guests that run, or those that the options ask for.",
        Options =
        [
            OptionDefinition.Flag("inactive", "guests that don't run"),
            OptionDefinition.Flag("all", "guests that run and guests that don't"),
            .. Filters.Select(filter => OptionDefinition.Flag(filter.Option, filter.Help)),
            OptionDefinition.Flag("uuid", "their UUIDs"),
            OptionDefinition.Flag("name", "their names"),
            OptionDefinition.Flag("id", "their ids"),
            OptionDefinition.Flag("table", "a table; the default"),
            OptionDefinition.Flag("managed-save", "tell guests with a saved state from other guests that don't run"),
            OptionDefinition.Flag("title", "their titles as well"),
        ],
    };

    private static async Task RunAsync(CommandContext context, CancellationToken cancellationToken)
    {
        CommandArguments arguments = context.Arguments;
        arguments.Exclude("table", "name");
        arguments.Exclude("table", "uuid");
        arguments.Exclude("table", "id");
        DomainColumns columns = (arguments.Has("uuid") ? DomainColumns.Uuid : 0)
            | (arguments.Has("id") ? DomainColumns.Id : 0)
            | (arguments.Has("name") ? DomainColumns.Name : 0)
            | (arguments.Has("title") ? DomainColumns.Title : 0);
        VirtConnection connection = await context.ConnectAsync(cancellationToken).ConfigureAwait(false);
        IReadOnlyList<Domain> domains = await ListAsync(connection, FlagsOf(arguments), cancellationToken).ConfigureAwait(false);
        List<DomainRow> rows = [];
        foreach (Domain domain in domains.OrderBy(d => d, DomainOrder.Instance))
        {
            if (await DescribeAsync(domain, arguments, cancellationToken).ConfigureAwait(false) is { } row)
            {
                rows.Add(row);
            }
        }

        context.Output.Write(new DomainListing(rows, columns));
    }

    private static ListDomainsFlags FlagsOf(CommandArguments arguments)
    {
        ListDomainsFlags flags = arguments.Has("all") ? ListDomainsFlags.Active | ListDomainsFlags.Inactive
            : arguments.Has("inactive") ? ListDomainsFlags.Inactive
            : ListDomainsFlags.Active;
        return Filters.Where(filter => arguments.Has(filter.Option)).Aggregate(flags, (all, filter) => all | filter.Flag);
    }

    private static async Task<IReadOnlyList<Domain>> ListAsync(VirtConnection connection, ListDomainsFlags flags, CancellationToken cancellationToken)
    {
        try
        {
            return await connection.Domains.ListAsync(flags, cancellationToken).ConfigureAwait(false);
        }
        catch (VirtException e)
        {
            throw new CommandFailedException("Failed to list domains", e);
        }
    }

    /// <summary>Asks for what the columns need; null: the guest is gone meanwhile.</summary>
    private static async Task<DomainRow?> DescribeAsync(Domain domain, CommandArguments arguments, CancellationToken cancellationToken)
    {
        try
        {
            DomainStatus status = await domain.GetStatusAsync(cancellationToken).ConfigureAwait(false);
            bool isSaved = arguments.Has("managed-save") && domain.Id is null && status.State == DomainState.ShutOff
                && await domain.HasManagedSaveAsync(cancellationToken).ConfigureAwait(false);
            string? title = arguments.Has("title") ? await domain.FindTitleAsync(cancellationToken).ConfigureAwait(false) : null;
            return new DomainRow(domain, isSaved ? "saved" : StateNames.Of(status.State), isSaved, title);
        }
        catch (VirtNotFoundException)
        {
            return null;
        }
    }
}
