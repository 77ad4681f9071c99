using Vireo.Contract.Secrets;
using Vireo.Errors;
using Vireo.Sessions;

namespace Vireo.Secrets;

/// <summary>The secrets of a connection: passwords and keys that guests' devices need.</summary>
public sealed class ConnectionSecrets
{
    private readonly DriverSession _session;

    internal ConnectionSecrets(DriverSession session)
    {
        _session = session;
    }

    /// <summary>Lists secrets.</summary>
    /// <param name="flags">Which; none: all.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The secrets, in no order.</returns>
    /// <remarks><c>virConnectListAllSecrets</c>, <c>virConnectNumOfSecrets</c>, <c>virConnectListSecrets</c>.</remarks>
    public async Task<IReadOnlyList<Secret>> ListAsync(
        ListSecretsFlags flags = ListSecretsFlags.None,
        CancellationToken cancellationToken = default)
    {
        ISecretList lists = _session.Part<ISecretList>("virConnectListAllSecrets");
        IReadOnlyList<SecretHandle> handles = await OlderCalls.OrAsync(AllAsync(), NamedAsync).ConfigureAwait(false);
        return [.. handles.Select(handle => new Secret(_session, handle))];

        async ValueTask<IReadOnlyList<SecretHandle>> AllAsync() =>
            (await lists.ConnectListAllSecretsAsync(true, flags, cancellationToken).ConfigureAwait(false)).Secrets;

        // Before there was that call: by uuids, then each by itself.
        async Task<IReadOnlyList<SecretHandle>> NamedAsync()
        {
            if (flags != ListSecretsFlags.None)
            {
                throw VirtException.NoSupport("virConnectListAllSecrets");
            }

            ISecretDefinition lookup = _session.Part<ISecretDefinition>("virSecretLookupByUUID");
            return await OlderCalls.FindAsync(
                lists.ConnectNumOfSecretsAsync(cancellationToken),
                max => lists.ConnectListSecretsAsync(max, cancellationToken),
                uuid => lookup.SecretLookupByUuidAsync(Guid.Parse(uuid), cancellationToken)).ConfigureAwait(false);
        }
    }

    /// <summary>Finds a secret by its UUID.</summary>
    /// <param name="uuid">The UUID.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The secret.</returns>
    /// <exception cref="VirtNotFoundException">There is none of this UUID.</exception>
    /// <remarks><c>virSecretLookupByUUID</c>, <c>virSecretLookupByUUIDString</c>.</remarks>
    public async Task<Secret> GetByUuidAsync(Guid uuid, CancellationToken cancellationToken = default) =>
        new Secret(_session, await _session.Part<ISecretDefinition>("virSecretLookupByUUID")
            .SecretLookupByUuidAsync(uuid, cancellationToken).ConfigureAwait(false));

    /// <summary>Finds a secret by what it is used for.</summary>
    /// <param name="usageType">What it is used for.</param>
    /// <param name="usageId">What names the use.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The secret.</returns>
    /// <exception cref="VirtNotFoundException">There is none of this use.</exception>
    /// <remarks><c>virSecretLookupByUsage</c>.</remarks>
    public async Task<Secret> GetByUsageAsync(SecretUsageType usageType, string usageId, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(usageId);
        return new Secret(_session, await _session.Part<ISecretDefinition>("virSecretLookupByUsage")
            .SecretLookupByUsageAsync(usageType, usageId, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Looks for a secret by its UUID.</summary>
    /// <param name="uuid">The UUID.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The secret; null: there is none.</returns>
    /// <remarks><c>virSecretLookupByUUID</c>.</remarks>
    public Task<Secret?> FindByUuidAsync(Guid uuid, CancellationToken cancellationToken = default) =>
        Lookups.OrNullAsync(GetByUuidAsync(uuid, cancellationToken), VirtErrorCode.NoSecret);

    /// <summary>Looks for a secret by what it is used for.</summary>
    /// <param name="usageType">What it is used for.</param>
    /// <param name="usageId">What names the use.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The secret; null: there is none.</returns>
    /// <remarks><c>virSecretLookupByUsage</c>.</remarks>
    public Task<Secret?> FindByUsageAsync(SecretUsageType usageType, string usageId, CancellationToken cancellationToken = default) =>
        Lookups.OrNullAsync(GetByUsageAsync(usageType, usageId, cancellationToken), VirtErrorCode.NoSecret);

    /// <summary>Makes or replaces a definition; its value is set by itself.</summary>
    /// <param name="xml">The XML.</param>
    /// <param name="flags">Whether the XML is held against the schema.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The secret.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.XmlError"/>: the XML is not well-formed. <see cref="VirtErrorCode.OperationFailed"/>: the use belongs to
    /// another UUID.
    /// </exception>
    /// <remarks><c>virSecretDefineXML</c>.</remarks>
    public async Task<Secret> DefineAsync(
        string xml,
        SecretDefineFlags flags = SecretDefineFlags.None,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(xml);
        return new Secret(_session, await _session.WritablePart<ISecretDefinition>("virSecretDefineXML")
            .SecretDefineXmlAsync(xml, flags, cancellationToken).ConfigureAwait(false));
    }
}
