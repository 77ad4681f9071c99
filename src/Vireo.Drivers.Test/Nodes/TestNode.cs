using System.Net;
using Vireo.Contract.Domains;
using Vireo.Drivers.Test.Faults;
using Vireo.Drivers.Test.Objects;
using Vireo.Errors;
using Vireo.Host.DomainXml;
using Vireo.Host.Events;
using Vireo.Host.Objects;

namespace Vireo.Drivers.Test.Nodes;

/// <summary>A host in memory.</summary>
internal sealed class TestNode(NodeCpu cpu)
{
    private const string Architecture = "i686";

    private const uint DefaultPrefix = 24;
    private static readonly IPAddress DefaultFirstAddress = new([192, 168, 122, 2]);
    private int _lastId;

    internal NodeCpu Cpu { get; } = cpu;

    internal DomainTable<TestDomainState> Domains { get; } = new();

    internal DomainEventHub Events { get; } = new();

    internal DomainReading Reading { get; } = new() { Architecture = Architecture, InterfacePrefix = "testnet" };

    /// <summary>The node's capabilities, written once.</summary>
    internal string Capabilities
    {
        get => field ??= CapabilitiesText.Write(Architecture, Cpu.CellsKib);
        private init;
    }

    internal TestNetworks Networks { get; } = new();

    internal TestPools Pools { get; } = new();

    internal TestInterfaces Interfaces { get; private init; } = new();

    internal TestDevices Devices { get; } = new();

    /// <summary>A node with the same objects in the same states; what becomes of the one does not touch the other.</summary>
    internal TestNode Copy()
    {
        var copy = new TestNode(Cpu) { _lastId = _lastId, Capabilities = Capabilities, Interfaces = Interfaces.Copy() };
        copy.Domains.AddAll(Domains.States.Select(state => new HostedDomain<TestDomainState>(state)));
        copy.Networks.AddAll(Networks.States.Select(state => new HostedObject<NetworkRecord>(state)));
        copy.Pools.AddAll(Pools.States.Select(state => new HostedObject<PoolRecord>(state)));
        copy.Devices.AddAll(Devices.States.Select(state => new HostedObject<NodeDeviceRecord>(state)));
        return copy;
    }

    /// <summary>The first address that a network gives to guests, and how many bits name the network.</summary>
    /// <returns>Null: there is no such network.</returns>
    internal (IPAddress First, uint Prefix)? FindGuestAddresses(string network) =>
        Networks.Find(network) is not null ? (DefaultFirstAddress, DefaultPrefix) : null;

    /// <summary>The id of the next guest that starts. Ids are never given twice.</summary>
    internal int NextId() => Interlocked.Increment(ref _lastId);

    /// <summary>The guest that a handle names.</summary>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoDomain"/>: there is none.</exception>
    internal HostedDomain<TestDomainState> Require(DomainHandle domain) =>
        Domains.Find(domain.Uuid) ?? throw TestFaults.NoDomain(domain.Uuid, domain.Name);

    /// <summary>The state of the guest that a handle names.</summary>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoDomain"/>: there is none.</exception>
    internal TestDomainState StateOf(DomainHandle domain) => Require(domain).State;

    /// <summary>The state of the running guest that a handle names.</summary>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoDomain"/>: there is none. <see cref="VirtErrorCode.OperationInvalid"/>: it does not run.
    /// </exception>
    internal TestDomainState RunningStateOf(DomainHandle domain) => StateOf(domain).RequireRunning();

    /// <summary>Changes a guest under its lock.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="change">Gives the state after the change, or refuses.</param>
    /// <param name="then">What to tell of it, still under the lock, so that events come in the order of the changes.</param>
    internal TestDomainState Change(
        DomainHandle domain, Func<TestDomainState, TestDomainState> change, Action<TestDomainState>? then = null)
    {
        HostedDomain<TestDomainState> hosted = Require(domain);
        TestDomainState after;
        lock (hosted.Gate)
        {
            TestDomainState before = hosted.State;
            if (before.IsRemoved)
            {
                throw TestFaults.NoDomain(domain.Uuid, domain.Name);
            }

            after = change(before);
            hosted.State = after;
            Domains.SetId(hosted, before.Id, after.Id);
            then?.Invoke(after);
        }

        if (after.IsRemoved)
        {
            Forget(hosted);
        }

        return after;
    }

    private void Forget(HostedDomain<TestDomainState> hosted)
    {
        lock (Domains.Gate)
        {
            Domains.Remove(hosted);
        }
    }
}
