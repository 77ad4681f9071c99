using Vireo.Cli.Commands;
using Vireo.Domains;
using Vireo.Errors;
using Vireo.Nodes;

namespace Vireo.Cli.Domains;

/// <summary><c>dominfo</c>.</summary>
internal static class DomInfoCommand
{
    internal static readonly CommandDefinition Definition = new("dominfo", CommandGroup.Monitoring, "tell how a guest is doing", RunAsync)
    {
        Description = "Tells a guest's state, size and settings.",
        Options = [DomainArgument.Option],
    };

    private static async Task RunAsync(CommandContext context, CancellationToken cancellationToken)
    {
        Domain domain = await context.ResolveAsync(cancellationToken).ConfigureAwait(false);
        VirtConnection connection = await context.ConnectAsync(cancellationToken).ConfigureAwait(false);
        SecurityModel? model = await OrNull(connection.Node.GetSecurityModelAsync(cancellationToken)).ConfigureAwait(false);
        bool hasModel = model is { Name.Length: > 0 };
        context.Output.Write(new DomainDetails(domain)
        {
            OsType = await domain.GetOsTypeAsync(cancellationToken).ConfigureAwait(false),
            Info = await domain.GetInfoAsync(cancellationToken).ConfigureAwait(false),
            IsPersistent = await OrNullValue(domain.IsPersistentAsync(cancellationToken)).ConfigureAwait(false),
            HasAutostart = await OrNullValue(domain.GetAutostartAsync(cancellationToken)).ConfigureAwait(false),
            HasManagedSave = await OrNullValue(domain.HasManagedSaveAsync(cancellationToken)).ConfigureAwait(false),
            SecurityModel = hasModel ? model : null,
            SecurityLabel = hasModel ? await domain.GetSecurityLabelAsync(cancellationToken).ConfigureAwait(false) : null,
            Messages = await OrNull(domain.GetMessagesAsync(cancellationToken)).ConfigureAwait(false) ?? [],
        });
    }

    private static async Task<T?> OrNull<T>(Task<T> call)
        where T : class
    {
        try
        {
            return await call.ConfigureAwait(false);
        }
        catch (VirtException e) when (e is not VirtConnectionLostException)
        {
            return null;
        }
    }

    private static async Task<bool?> OrNullValue(Task<bool> call)
    {
        try
        {
            return await call.ConfigureAwait(false);
        }
        catch (VirtException e) when (e is not VirtConnectionLostException)
        {
            return null;
        }
    }
}
