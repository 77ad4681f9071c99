using Vireo.Contract.Networks;
using Vireo.Drivers.Node.Networks.Definitions;
using Vireo.Drivers.Node.Networks.Faults;
using Vireo.Drivers.Node.Networks.Objects;
using Vireo.Drivers.Node.Networks.Running;
using Vireo.Drivers.Node.Networks.State;
using Vireo.Host.NetworkXml;

namespace Vireo.Drivers.Node.Networks.Calls;

/// <summary>Networks' definitions.</summary>
internal sealed class NetworkDefinitionPart(NetworkHost host) : NetworkDefinitionBase
{
    private readonly NetworkDefining _defining = new(host);
    private readonly NetworkUpdating _updating = new(host);

    /// <inheritdoc />
    public override ValueTask<NetworkHandle> NetworkDefineXmlAsync(string xml, CancellationToken cancellationToken) =>
        NetworkDefineXmlFlagsAsync(xml, NetworkDefineFlags.None, cancellationToken);

    /// <inheritdoc />
    public override async ValueTask<NetworkHandle> NetworkDefineXmlFlagsAsync(string xml, NetworkDefineFlags flags, CancellationToken cancellationToken)
    {
        NetworkFaults.CheckFlags((uint)flags, (uint)NetworkDefineFlags.Validate, "networkDefineXMLFlags");
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        return _defining.Define(xml);
    }

    /// <inheritdoc />
    public override async ValueTask NetworkUndefineAsync(NetworkHandle network, CancellationToken cancellationToken)
    {
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        HostNetwork found = host.Networks.Require(network);
        using HostNetwork.Turn turn = await found.EnterAsync(cancellationToken).ConfigureAwait(false);
        NetworkState before = found.State;
        if (!before.Record.IsPersistent)
        {
            throw NetworkFaults.Invalid("can't undefine transient network");
        }

        host.Definitions.Delete(before.Name);
        if (host.Networks.Change(found, state => state.Undefine(), NetworkEventType.Undefined).IsRemoved)
        {
            NetworkStopping.DeleteFiles(host, before.Definition);
        }
    }

    /// <inheritdoc />
    public override async ValueTask NetworkUpdateAsync(
        NetworkHandle network,
        NetworkUpdateCommand command,
        NetworkUpdateSection section,
        int parentIndex,
        string xml,
        NetworkUpdateFlags flags,
        CancellationToken cancellationToken)
    {
        NetworkFaults.CheckFlags((uint)flags, (uint)(NetworkUpdateFlags.Live | NetworkUpdateFlags.Config), "networkUpdate");
        await _updating.UpdateAsync(
            host.Networks.Require(network), new NetworkUpdate(command, section, parentIndex, xml), flags, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc />
    public override async ValueTask NetworkSetAutostartAsync(NetworkHandle network, bool autostart, CancellationToken cancellationToken)
    {
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        HostNetwork found = host.Networks.Require(network);
        using HostNetwork.Turn turn = await found.EnterAsync(cancellationToken).ConfigureAwait(false);
        if (!found.State.Record.IsPersistent)
        {
            throw NetworkFaults.Invalid("cannot set autostart for transient network");
        }

        if (found.State.Record.Autostart != autostart)
        {
            host.Definitions.SetAutostart(found.State.Name, autostart);
            host.Networks.Change(found, state => state with { Record = state.Record with { Autostart = autostart } });
        }
    }
}
