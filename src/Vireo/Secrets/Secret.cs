using Vireo.Contract.Secrets;
using Vireo.Errors;
using Vireo.Sessions;

namespace Vireo.Secrets;

/// <summary>A secret as its connection found it; it holds no value.</summary>
/// <remarks><c>virSecretPtr</c>. Two are equal that stand for the same secret of the same connection.</remarks>
public sealed record Secret
{
    private readonly DriverSession _session;

    internal Secret(DriverSession session, SecretHandle handle)
    {
        _session = session;
        Handle = handle;
    }

    /// <summary>Its UUID (<c>virSecretGetUUID</c>, <c>virSecretGetUUIDString</c>).</summary>
    public Guid Uuid => Handle.Uuid;

    /// <summary>What it is used for (<c>virSecretGetUsageType</c>).</summary>
    public SecretUsageType UsageType => Handle.UsageType;

    /// <summary>What names the use; may be empty (<c>virSecretGetUsageID</c>).</summary>
    public string UsageId => Handle.UsageId;

    /// <summary>What names it on the wire.</summary>
    internal SecretHandle Handle { get; }

    /// <summary>Describes it, without its value.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The XML.</returns>
    /// <remarks><c>virSecretGetXMLDesc</c>.</remarks>
    public async Task<string> GetXmlAsync(CancellationToken cancellationToken = default) =>
        await _session.Part<ISecretDefinition>("virSecretGetXMLDesc")
            .SecretGetXmlDescAsync(Handle, 0, cancellationToken).ConfigureAwait(false);

    /// <summary>Tells its value.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The value.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoSecret"/>: it has no value. <see cref="VirtErrorCode.InvalidSecret"/>: it is private.
    /// </exception>
    /// <remarks><c>virSecretGetValue</c>.</remarks>
    public async Task<ReadOnlyMemory<byte>> GetValueAsync(CancellationToken cancellationToken = default) =>
        await _session.WritablePart<ISecretValues>("virSecretGetValue")
            .SecretGetValueAsync(Handle, 0, cancellationToken).ConfigureAwait(false);

    /// <summary>Sets its value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <remarks><c>virSecretSetValue</c>.</remarks>
    public async Task SetValueAsync(ReadOnlyMemory<byte> value, CancellationToken cancellationToken = default) =>
        await _session.WritablePart<ISecretValues>("virSecretSetValue")
            .SecretSetValueAsync(Handle, value, 0, cancellationToken).ConfigureAwait(false);

    /// <summary>Removes it and its value.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <remarks><c>virSecretUndefine</c>.</remarks>
    public async Task UndefineAsync(CancellationToken cancellationToken = default) =>
        await _session.WritablePart<ISecretDefinition>("virSecretUndefine")
            .SecretUndefineAsync(Handle, cancellationToken).ConfigureAwait(false);

    /// <summary>What names it to people.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => Uuid.ToString();
}
