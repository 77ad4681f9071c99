using Vireo.Contract.NetworkFilters;
using Vireo.Sessions;

namespace Vireo.NetworkFilters;

/// <summary>What binds a filter to a guest's network card.</summary>
/// <remarks><c>virNWFilterBindingPtr</c>. Two are equal that stand for the same binding of the same connection.</remarks>
public sealed record NwFilterBinding
{
    private readonly DriverSession _session;

    internal NwFilterBinding(DriverSession session, NwFilterBindingHandle handle)
    {
        _session = session;
        Handle = handle;
    }

    /// <summary>The device on the host (<c>virNWFilterBindingGetPortDev</c>).</summary>
    public string PortDevice => Handle.PortDevice;

    /// <summary>The name of the filter (<c>virNWFilterBindingGetFilterName</c>).</summary>
    public string FilterName => Handle.FilterName;

    /// <summary>What names it on the wire.</summary>
    internal NwFilterBindingHandle Handle { get; }

    /// <summary>Describes it.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The XML.</returns>
    /// <remarks><c>virNWFilterBindingGetXMLDesc</c>.</remarks>
    public async Task<string> GetXmlAsync(CancellationToken cancellationToken = default) =>
        await _session.Part<INwFilterBindings>("virNWFilterBindingGetXMLDesc")
            .NwfilterBindingGetXmlDescAsync(Handle, 0, cancellationToken).ConfigureAwait(false);

    /// <summary>Ends it: the device is filtered no more.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <remarks><c>virNWFilterBindingDelete</c>.</remarks>
    public async Task DeleteAsync(CancellationToken cancellationToken = default) =>
        await _session.WritablePart<INwFilterBindings>("virNWFilterBindingDelete")
            .NwfilterBindingDeleteAsync(Handle, cancellationToken).ConfigureAwait(false);

    /// <summary>What names it to people.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => PortDevice;
}
