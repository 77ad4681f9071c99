using Vireo.Contract.HostInterfaces;
using Vireo.Errors;
using Vireo.Sessions;

namespace Vireo.HostInterfaces;

/// <summary>A network interface of the host as its connection found it.</summary>
/// <remarks><c>virInterfacePtr</c>. Two are equal that stand for the same interface of the same connection.</remarks>
public sealed record HostInterface
{
    private readonly DriverSession _session;

    internal HostInterface(DriverSession session, InterfaceHandle handle)
    {
        _session = session;
        Handle = handle;
    }

    /// <summary>Its name (<c>virInterfaceGetName</c>).</summary>
    public string Name => Handle.Name;

    /// <summary>Its hardware address (<c>virInterfaceGetMACString</c>).</summary>
    public string Mac => Handle.Mac;

    /// <summary>What names it on the wire.</summary>
    internal InterfaceHandle Handle { get; }

    /// <summary>Describes it.</summary>
    /// <param name="flags">What to show.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The XML.</returns>
    /// <remarks><c>virInterfaceGetXMLDesc</c>.</remarks>
    public async Task<string> GetXmlAsync(
        InterfaceXmlFlags flags = InterfaceXmlFlags.None,
        CancellationToken cancellationToken = default) =>
        await _session.Part<IInterfaceLookup>("virInterfaceGetXMLDesc")
            .InterfaceGetXmlDescAsync(Handle, flags, cancellationToken).ConfigureAwait(false);

    /// <summary>Tells whether it is on.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>Whether it is.</returns>
    /// <remarks><c>virInterfaceIsActive</c>.</remarks>
    public async Task<bool> IsActiveAsync(CancellationToken cancellationToken = default) =>
        await _session.Part<IInterfaceList>("virInterfaceIsActive").InterfaceIsActiveAsync(Handle, cancellationToken).ConfigureAwait(false);

    /// <summary>Turns it on.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.OperationInvalid"/>: it is on.</exception>
    /// <remarks><c>virInterfaceCreate</c>.</remarks>
    public async Task StartAsync(CancellationToken cancellationToken = default) =>
        await _session.WritablePart<IInterfaceDefinition>("virInterfaceCreate")
            .InterfaceCreateAsync(Handle, 0, cancellationToken).ConfigureAwait(false);

    /// <summary>Turns it off.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.OperationInvalid"/>: it is off.</exception>
    /// <remarks><c>virInterfaceDestroy</c>.</remarks>
    public async Task DestroyAsync(CancellationToken cancellationToken = default) =>
        await _session.WritablePart<IInterfaceDefinition>("virInterfaceDestroy")
            .InterfaceDestroyAsync(Handle, 0, cancellationToken).ConfigureAwait(false);

    /// <summary>Removes its definition.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <remarks><c>virInterfaceUndefine</c>.</remarks>
    public async Task UndefineAsync(CancellationToken cancellationToken = default) =>
        await _session.WritablePart<IInterfaceDefinition>("virInterfaceUndefine")
            .InterfaceUndefineAsync(Handle, cancellationToken).ConfigureAwait(false);

    /// <summary>What names it to people.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => Name;
}
