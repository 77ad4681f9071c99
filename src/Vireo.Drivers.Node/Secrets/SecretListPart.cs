using Vireo.Contract;
using Vireo.Contract.Secrets;
using Vireo.Host.Calls;

namespace Vireo.Drivers.Node.Secrets;

/// <summary>Listing secrets.</summary>
internal sealed class SecretListPart(SecretTable secrets) : SecretListBase
{
    private const ListSecretsFlags All =
        ListSecretsFlags.Ephemeral | ListSecretsFlags.NoEphemeral | ListSecretsFlags.Private | ListSecretsFlags.NoPrivate;

    /// <inheritdoc />
    public override ValueTask<(IReadOnlyList<SecretHandle> Secrets, uint Count)> ConnectListAllSecretsAsync(
        bool needResults, ListSecretsFlags flags, CancellationToken cancellationToken)
    {
        SecretFaults.CheckFlags((uint)flags, (uint)All, "secretConnectListAllSecrets");
        SecretHandle[] found = [.. secrets.States.Where(state => Takes(flags, state)).Select(state => state.Definition.Handle)];
        return ValueTask.FromResult<(IReadOnlyList<SecretHandle>, uint)>((needResults ? found : [], (uint)found.Length));
    }

    /// <inheritdoc />
    public override ValueTask<int> ConnectNumOfSecretsAsync(CancellationToken cancellationToken) =>
        ValueTask.FromResult(secrets.States.Count());

    /// <inheritdoc />
    public override ValueTask<IReadOnlyList<string>> ConnectListSecretsAsync(int maxUuids, CancellationToken cancellationToken)
    {
        CallCounts.Check(maxUuids, RemoteLimits.SecretList, "maxuuids", "REMOTE_SECRET_LIST_MAX");
        return ValueTask.FromResult<IReadOnlyList<string>>([.. secrets.States.Select(state => state.Name).Take(maxUuids)]);
    }

    private static bool Takes(ListSecretsFlags flags, SecretRecord state) =>
        Takes(flags, state.Definition.IsEphemeral, ListSecretsFlags.Ephemeral, ListSecretsFlags.NoEphemeral)
        && Takes(flags, state.Definition.IsPrivate, ListSecretsFlags.Private, ListSecretsFlags.NoPrivate);

    private static bool Takes(ListSecretsFlags flags, bool value, ListSecretsFlags whenTrue, ListSecretsFlags whenFalse) =>
        (flags & (whenTrue | whenFalse)) == 0 || (flags & (value ? whenTrue : whenFalse)) != 0;
}
