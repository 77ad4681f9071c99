using Vireo.Contract.NodeDevices;
using Vireo.Errors;
using Vireo.Sessions;

namespace Vireo.NodeDevices;

/// <summary>A device of the host as its connection found it.</summary>
/// <remarks><c>virNodeDevicePtr</c>. Two are equal that stand for the same device of the same connection.</remarks>
public sealed record NodeDevice
{
    private readonly DriverSession _session;

    internal NodeDevice(DriverSession session, NodeDeviceHandle handle)
    {
        _session = session;
        Handle = handle;
    }

    /// <summary>Its name (<c>virNodeDeviceGetName</c>).</summary>
    public string Name => Handle.Name;

    /// <summary>What names it on the wire.</summary>
    internal NodeDeviceHandle Handle { get; }

    /// <summary>Describes it.</summary>
    /// <param name="flags">What to show.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The XML.</returns>
    /// <remarks><c>virNodeDeviceGetXMLDesc</c>.</remarks>
    public async Task<string> GetXmlAsync(
        NodeDeviceXmlFlags flags = NodeDeviceXmlFlags.None,
        CancellationToken cancellationToken = default) =>
        await _session.Part<INodeDeviceStates>("virNodeDeviceGetXMLDesc")
            .NodeDeviceGetXmlDescAsync(Name, flags, cancellationToken).ConfigureAwait(false);

    /// <summary>Names the device that it hangs on.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The name; null: it hangs on none.</returns>
    /// <remarks><c>virNodeDeviceGetParent</c>.</remarks>
    public async Task<string?> GetParentNameAsync(CancellationToken cancellationToken = default) =>
        await _session.Part<INodeDeviceStates>("virNodeDeviceGetParent")
            .NodeDeviceGetParentAsync(Name, cancellationToken).ConfigureAwait(false);

    /// <summary>Lists what it can do.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The names, such as <c>pci</c> or <c>net</c>.</returns>
    /// <remarks><c>virNodeDeviceListCaps</c>, <c>virNodeDeviceNumOfCaps</c>.</remarks>
    public async Task<IReadOnlyList<string>> ListCapabilitiesAsync(CancellationToken cancellationToken = default)
    {
        INodeDeviceStates driver = _session.Part<INodeDeviceStates>("virNodeDeviceListCaps");
        int count = await driver.NodeDeviceNumOfCapsAsync(Name, cancellationToken).ConfigureAwait(false);
        return count == 0 ? [] : await driver.NodeDeviceListCapsAsync(Name, count, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Tells whether it is on.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>Whether it is.</returns>
    /// <remarks><c>virNodeDeviceIsActive</c>.</remarks>
    public async Task<bool> IsActiveAsync(CancellationToken cancellationToken = default) =>
        await _session.Part<INodeDeviceStates>("virNodeDeviceIsActive")
            .NodeDeviceIsActiveAsync(Name, cancellationToken).ConfigureAwait(false);

    /// <summary>Tells whether it has a definition that outlives it.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>Whether it has.</returns>
    /// <remarks><c>virNodeDeviceIsPersistent</c>.</remarks>
    public async Task<bool> IsPersistentAsync(CancellationToken cancellationToken = default) =>
        await _session.Part<INodeDeviceStates>("virNodeDeviceIsPersistent")
            .NodeDeviceIsPersistentAsync(Name, cancellationToken).ConfigureAwait(false);

    /// <summary>Tells whether it starts with its host.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>Whether it does.</returns>
    /// <remarks><c>virNodeDeviceGetAutostart</c>.</remarks>
    public async Task<bool> GetAutostartAsync(CancellationToken cancellationToken = default) =>
        await _session.WritablePart<INodeDeviceStates>("virNodeDeviceGetAutostart")
            .NodeDeviceGetAutostartAsync(Name, cancellationToken).ConfigureAwait(false);

    /// <summary>Has it start with its host, or not.</summary>
    /// <param name="autostart">Whether it shall.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <remarks><c>virNodeDeviceSetAutostart</c>.</remarks>
    public async Task SetAutostartAsync(bool autostart, CancellationToken cancellationToken = default) =>
        await _session.WritablePart<INodeDeviceDefinition>("virNodeDeviceSetAutostart")
            .NodeDeviceSetAutostartAsync(Name, autostart, cancellationToken).ConfigureAwait(false);

    /// <summary>Turns it on.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.OperationInvalid"/>: it is on.</exception>
    /// <remarks><c>virNodeDeviceCreate</c>.</remarks>
    public async Task StartAsync(CancellationToken cancellationToken = default) =>
        await _session.WritablePart<INodeDeviceDefinition>("virNodeDeviceCreate")
            .NodeDeviceCreateAsync(Name, 0, cancellationToken).ConfigureAwait(false);

    /// <summary>Turns it off.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.OperationInvalid"/>: it is off.</exception>
    /// <remarks><c>virNodeDeviceDestroy</c>.</remarks>
    public async Task DestroyAsync(CancellationToken cancellationToken = default) =>
        await _session.WritablePart<INodeDeviceDefinition>("virNodeDeviceDestroy")
            .NodeDeviceDestroyAsync(Name, cancellationToken).ConfigureAwait(false);

    /// <summary>Removes its definition.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.OperationInvalid"/>: it has none.</exception>
    /// <remarks><c>virNodeDeviceUndefine</c>.</remarks>
    public async Task UndefineAsync(CancellationToken cancellationToken = default) =>
        await _session.WritablePart<INodeDeviceDefinition>("virNodeDeviceUndefine")
            .NodeDeviceUndefineAsync(Name, 0, cancellationToken).ConfigureAwait(false);

    /// <summary>Changes it.</summary>
    /// <param name="xml">The XML.</param>
    /// <param name="flags">Whether it is for the device that is on or for its definition.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <remarks><c>virNodeDeviceUpdate</c>.</remarks>
    public async Task UpdateAsync(
        string xml,
        NodeDeviceUpdateFlags flags = NodeDeviceUpdateFlags.None,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(xml);
        await _session.WritablePart<INodeDeviceDefinition>("virNodeDeviceUpdate")
            .NodeDeviceUpdateAsync(Name, xml, flags, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Takes it from the host, so that guests can have it.</summary>
    /// <param name="driverName">What drives it for guests, such as <c>vfio</c>; null: what is usual.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <remarks><c>virNodeDeviceDetachFlags</c>, <c>virNodeDeviceDettach</c>.</remarks>
    public async Task DetachAsync(string? driverName = null, CancellationToken cancellationToken = default) =>
        await _session.WritablePart<INodeDeviceDetaching>("virNodeDeviceDetachFlags")
            .NodeDeviceDetachFlagsAsync(Name, driverName, 0, cancellationToken).ConfigureAwait(false);

    /// <summary>Gives it back to the host.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <remarks><c>virNodeDeviceReAttach</c>.</remarks>
    public async Task ReAttachAsync(CancellationToken cancellationToken = default) =>
        await _session.WritablePart<INodeDeviceDetaching>("virNodeDeviceReAttach")
            .NodeDeviceReAttachAsync(Name, cancellationToken).ConfigureAwait(false);

    /// <summary>Brings it into the state that it had at power-on.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <remarks><c>virNodeDeviceReset</c>.</remarks>
    public async Task ResetAsync(CancellationToken cancellationToken = default) =>
        await _session.WritablePart<INodeDeviceDetaching>("virNodeDeviceReset")
            .NodeDeviceResetAsync(Name, cancellationToken).ConfigureAwait(false);

    /// <summary>What names it to people.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => Name;
}
