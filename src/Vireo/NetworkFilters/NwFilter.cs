using Vireo.Contract.NetworkFilters;
using Vireo.Errors;
using Vireo.Sessions;

namespace Vireo.NetworkFilters;

/// <summary>A network filter as its connection found it.</summary>
/// <remarks><c>virNWFilterPtr</c>. Two are equal that stand for the same filter of the same connection.</remarks>
public sealed record NwFilter
{
    private readonly DriverSession _session;

    internal NwFilter(DriverSession session, NwFilterHandle handle)
    {
        _session = session;
        Handle = handle;
    }

    /// <summary>Its name, unique on its host (<c>virNWFilterGetName</c>).</summary>
    public string Name => Handle.Name;

    /// <summary>Its UUID (<c>virNWFilterGetUUID</c>, <c>virNWFilterGetUUIDString</c>).</summary>
    public Guid Uuid => Handle.Uuid;

    /// <summary>What names it on the wire.</summary>
    internal NwFilterHandle Handle { get; }

    /// <summary>Describes it.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The XML.</returns>
    /// <remarks><c>virNWFilterGetXMLDesc</c>.</remarks>
    public async Task<string> GetXmlAsync(CancellationToken cancellationToken = default) =>
        await _session.Part<INwFilterDefinition>("virNWFilterGetXMLDesc")
            .NwfilterGetXmlDescAsync(Handle, 0, cancellationToken).ConfigureAwait(false);

    /// <summary>Removes it.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.OperationInvalid"/>: it is in use.</exception>
    /// <remarks><c>virNWFilterUndefine</c>.</remarks>
    public async Task UndefineAsync(CancellationToken cancellationToken = default) =>
        await _session.WritablePart<INwFilterDefinition>("virNWFilterUndefine")
            .NwfilterUndefineAsync(Handle, cancellationToken).ConfigureAwait(false);

    /// <summary>What names it to people.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => Name;
}
