using System.Globalization;
using Vireo.Cli.Commands;
using Vireo.Domains;
using Vireo.Errors;

namespace Vireo.Cli.Domains;

/// <summary>Finds the guest that a command is about, by what the user may call it.</summary>
internal static class DomainArgument
{
    internal const string Name = "domain";

    private const int UuidLength = 36;

    internal static readonly OptionDefinition Option = OptionDefinition.Required(Name, "domain name, id or uuid");

    /// <summary>Finds a guest; tries what the text can be: an id, a UUID, a name, in this order.</summary>
    /// <param name="context">The command's context.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <param name="by">What the user may name it by.</param>
    /// <returns>The guest.</returns>
    /// <exception cref="CommandFailedException">There is none.</exception>
    internal static async Task<Domain> ResolveAsync(
        this CommandContext context,
        CancellationToken cancellationToken,
        DomainNaming by = DomainNaming.Any)
    {
        VirtConnection connection = await context.ConnectAsync(cancellationToken).ConfigureAwait(false);
        string text = context.Arguments.Required(Name);
        try
        {
            return await FindAsync(connection, text, by, cancellationToken).ConfigureAwait(false)
                ?? throw new CommandFailedException($"failed to get domain '{text}'");
        }
        catch (VirtException e) when (e is not VirtConnectionLostException)
        {
            throw new CommandFailedException($"failed to get domain '{text}'");
        }
    }

    private static async Task<Domain?> FindAsync(VirtConnection connection, string text, DomainNaming by, CancellationToken cancellationToken)
    {
        Domain? domain = null;
        if (by.HasFlag(DomainNaming.Id) && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int id))
        {
            domain = await connection.Domains.FindByIdAsync(id, cancellationToken).ConfigureAwait(false);
        }

        if (domain is null && by.HasFlag(DomainNaming.Uuid) && TryParseUuid(text, out Guid uuid))
        {
            domain = await connection.Domains.FindByUuidAsync(uuid, cancellationToken).ConfigureAwait(false);
        }

        return domain is null && by.HasFlag(DomainNaming.Name)
            ? await connection.Domains.FindByNameAsync(text, cancellationToken).ConfigureAwait(false)
            : domain;
    }

    // virsh takes a text of a UUID's usual length for one, with dashes wherever the writer likes.
    private static bool TryParseUuid(string text, out Guid uuid)
    {
        uuid = Guid.Empty;
        return text.Length == UuidLength && Guid.TryParseExact(text.Replace("-", "", StringComparison.Ordinal), "N", out uuid);
    }
}
