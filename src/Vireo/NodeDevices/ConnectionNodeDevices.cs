using Vireo.Contract.NodeDevices;
using Vireo.Errors;
using Vireo.Sessions;

namespace Vireo.NodeDevices;

/// <summary>The devices of the host.</summary>
public sealed class ConnectionNodeDevices
{
    private readonly DriverSession _session;

    internal ConnectionNodeDevices(DriverSession session)
    {
        _session = session;
    }

    /// <summary>Lists devices.</summary>
    /// <param name="flags">Which; none: all.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The devices, in no order.</returns>
    /// <remarks><c>virConnectListAllNodeDevices</c>, <c>virNodeNumOfDevices</c>, <c>virNodeListDevices</c>.</remarks>
    public async Task<IReadOnlyList<NodeDevice>> ListAsync(
        ListNodeDevicesFlags flags = ListNodeDevicesFlags.None,
        CancellationToken cancellationToken = default)
    {
        INodeDeviceList lists = _session.Part<INodeDeviceList>("virConnectListAllNodeDevices");
        IReadOnlyList<NodeDeviceHandle> handles = await OlderCalls.OrAsync(AllAsync(), NamedAsync).ConfigureAwait(false);
        return [.. handles.Select(handle => new NodeDevice(_session, handle))];

        async ValueTask<IReadOnlyList<NodeDeviceHandle>> AllAsync() =>
            (await lists.ConnectListAllNodeDevicesAsync(true, flags, cancellationToken).ConfigureAwait(false)).Devices;

        // Before there was that call: by names, then each by itself.
        async Task<IReadOnlyList<NodeDeviceHandle>> NamedAsync()
        {
            if (flags != ListNodeDevicesFlags.None)
            {
                throw VirtException.NoSupport("virConnectListAllNodeDevices");
            }

            return await OlderCalls.FindAsync(
                lists.NodeNumOfDevicesAsync(null, 0, cancellationToken),
                max => lists.NodeListDevicesAsync(null, max, 0, cancellationToken),
                name => lists.NodeDeviceLookupByNameAsync(name, cancellationToken)).ConfigureAwait(false);
        }
    }

    /// <summary>Finds a device by its name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The device.</returns>
    /// <exception cref="VirtNotFoundException">There is none of this name.</exception>
    /// <remarks><c>virNodeDeviceLookupByName</c>.</remarks>
    public async Task<NodeDevice> GetByNameAsync(string name, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(name);
        return new NodeDevice(_session, await _session.Part<INodeDeviceList>("virNodeDeviceLookupByName")
            .NodeDeviceLookupByNameAsync(name, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Finds a SCSI host by its world wide names.</summary>
    /// <param name="worldWideNodeName">The node's name.</param>
    /// <param name="worldWidePortName">The port's name.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The device.</returns>
    /// <exception cref="VirtNotFoundException">There is none of these names.</exception>
    /// <remarks><c>virNodeDeviceLookupSCSIHostByWWN</c>.</remarks>
    public async Task<NodeDevice> GetScsiHostByWwnAsync(
        string worldWideNodeName,
        string worldWidePortName,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(worldWideNodeName);
        ArgumentNullException.ThrowIfNull(worldWidePortName);
        return new NodeDevice(_session, await _session.Part<INodeDeviceList>("virNodeDeviceLookupSCSIHostByWWN")
            .NodeDeviceLookupScsiHostByWwnAsync(worldWideNodeName, worldWidePortName, 0, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Looks for a device by its name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The device; null: there is none.</returns>
    /// <remarks><c>virNodeDeviceLookupByName</c>.</remarks>
    public Task<NodeDevice?> FindByNameAsync(string name, CancellationToken cancellationToken = default) =>
        Lookups.OrNullAsync(GetByNameAsync(name, cancellationToken), VirtErrorCode.NoNodeDevice);

    /// <summary>Makes a device that has no definition.</summary>
    /// <param name="xml">The XML.</param>
    /// <param name="flags">Whether the XML is held against the schema.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The device.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.XmlError"/>: the XML is not well-formed.</exception>
    /// <remarks><c>virNodeDeviceCreateXML</c>.</remarks>
    public async Task<NodeDevice> CreateAsync(
        string xml,
        NodeDeviceCreateXmlFlags flags = NodeDeviceCreateXmlFlags.None,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(xml);
        return new NodeDevice(_session, await _session.WritablePart<INodeDeviceDefinition>("virNodeDeviceCreateXML")
            .NodeDeviceCreateXmlAsync(xml, flags, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Makes or replaces a definition.</summary>
    /// <param name="xml">The XML.</param>
    /// <param name="flags">Whether the XML is held against the schema.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The device.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.XmlError"/>: the XML is not well-formed.</exception>
    /// <remarks><c>virNodeDeviceDefineXML</c>.</remarks>
    public async Task<NodeDevice> DefineAsync(
        string xml,
        NodeDeviceDefineXmlFlags flags = NodeDeviceDefineXmlFlags.None,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(xml);
        return new NodeDevice(_session, await _session.WritablePart<INodeDeviceDefinition>("virNodeDeviceDefineXML")
            .NodeDeviceDefineXmlAsync(xml, flags, cancellationToken).ConfigureAwait(false));
    }
}
