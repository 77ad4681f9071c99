using Vireo.Contract.Secrets;
using Vireo.Errors;
using Vireo.Host.Calls;

namespace Vireo.Drivers.Node.Secrets;

/// <summary>The values of secrets, as clients set and get them.</summary>
internal sealed class SecretValuesPart(SecretTable secrets) : SecretValuesBase
{
    /// <inheritdoc />
    public override async ValueTask SecretSetValueAsync(
        SecretHandle secret, ReadOnlyMemory<byte> value, uint flags, CancellationToken cancellationToken)
    {
        SecretFaults.CheckFlags(flags, 0, "secretSetValue");
        if (value.IsEmpty)
        {
            const string Function = "virSecretSetValue";
            throw CallFaults.Argument($"value in {Function} must not be NULL", Function, "value", VirtErrorDomain.Secret);
        }

        byte[] own = value.ToArray();
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        secrets.SetValue(secret.Uuid, own);
    }

    /// <inheritdoc />
    public override ValueTask<ReadOnlyMemory<byte>> SecretGetValueAsync(SecretHandle secret, uint flags, CancellationToken cancellationToken)
    {
        SecretFaults.CheckFlags(flags, 0, "secretGetValue");
        SecretRecord state = secrets.Require(secret.Uuid);
        if (state.Definition.IsPrivate)
        {
            throw SecretFaults.Raise(VirtErrorCode.InvalidSecret, "secret is private");
        }

        return ValueTask.FromResult<ReadOnlyMemory<byte>>(state.Value ?? throw SecretFaults.NoValue(secret.Uuid));
    }
}
