using Vireo.Contract.Networks;
using Vireo.Drivers.Test.Faults;
using Vireo.Drivers.Test.Nodes;
using Vireo.Errors;
using Vireo.Host.NetworkXml;
using Vireo.Host.Objects;

namespace Vireo.Drivers.Test.Networks;

/// <summary>Networks' definitions.</summary>
internal sealed class NetworkDefinitionPart(TestNode node) : NetworkDefinitionBase
{
    /// <inheritdoc />
    public override ValueTask<NetworkHandle> NetworkDefineXmlAsync(string xml, CancellationToken cancellationToken) =>
        NetworkDefineXmlFlagsAsync(xml, NetworkDefineFlags.None, cancellationToken);

    /// <inheritdoc />
    public override ValueTask<NetworkHandle> NetworkDefineXmlFlagsAsync(
        string xml, NetworkDefineFlags flags, CancellationToken cancellationToken)
    {
        TestFaults.CheckFlags((uint)flags, (uint)NetworkDefineFlags.Validate, "testNetworkDefineXMLFlags");
        return ValueTask.FromResult(node.Networks.Define(NetworkReader.Read(xml)));
    }

    /// <inheritdoc />
    public override ValueTask NetworkUndefineAsync(NetworkHandle network, CancellationToken cancellationToken)
    {
        node.Networks.Change(
            network.Name,
            state => state.IsActive
                ? throw TestFaults.Invalid($"Network '{network.Name}' is still running")
                : state with { IsRemoved = true },
            NetworkEventType.Undefined);
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc />
    public override ValueTask NetworkUpdateAsync(
        NetworkHandle network,
        NetworkUpdateCommand command,
        NetworkUpdateSection section,
        int parentIndex,
        string xml,
        NetworkUpdateFlags flags,
        CancellationToken cancellationToken)
    {
        TestFaults.CheckFlags((uint)flags, (uint)(NetworkUpdateFlags.Live | NetworkUpdateFlags.Config), "testNetworkUpdate");
        var update = new NetworkUpdate(command, section, parentIndex, xml);
        node.Networks.Change(node.Networks.Require(network.Uuid), state => Update(state, update, flags));
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc />
    public override ValueTask NetworkSetAutostartAsync(NetworkHandle network, bool autostart, CancellationToken cancellationToken)
    {
        node.Networks.Change(network.Name, state => state with { Autostart = autostart });
        return ValueTask.CompletedTask;
    }

    private static NetworkRecord Update(NetworkRecord state, NetworkUpdate update, NetworkUpdateFlags flags)
    {
        NetworkUpdateFlags affected = flags != NetworkUpdateFlags.None
            ? flags
            : state.IsActive ? NetworkUpdateFlags.Live : NetworkUpdateFlags.Config;
        bool live = (affected & NetworkUpdateFlags.Live) != 0;
        bool saved = (affected & NetworkUpdateFlags.Config) != 0;
        CheckAffected(state, live, saved);

        // Both are made before either is kept.
        NetworkDefinition now = live ? update.Apply(state.Definition) : state.Definition;
        NetworkDefinition next = saved ? update.Apply(state.Saved) : state.Saved;
        return state.IsActive
            ? state with { Definition = now, NextDefinition = saved ? next : state.NextDefinition }
            : state with { Definition = next };
    }

    private static void CheckAffected(NetworkRecord state, bool live, bool saved)
    {
        if (live && !state.IsActive)
        {
            throw Fault("network is not running");
        }

        if (saved && !state.IsPersistent)
        {
            throw Fault("cannot change persistent config of a transient network");
        }
    }

    private static VirtException Fault(string detail) =>
        VirtErrorTexts.Raise(VirtErrorCode.OperationInvalid, VirtErrorDomain.Network, detail);
}
