using System.Collections.Immutable;
using Vireo.Contract.HostInterfaces;
using Vireo.Drivers.Test.Faults;
using Vireo.Errors;
using Vireo.Host.HostInterfaceXml;
using Vireo.Host.Objects;

namespace Vireo.Drivers.Test.Objects;

/// <summary>
/// A node's own network interfaces. All of them are one immutable collection, since a change can be begun, and then be committed or
/// rolled back as a whole. Reading takes no lock.
/// </summary>
internal sealed class TestInterfaces
{
    private readonly Lock _gate = new();
    private ImmutableDictionary<string, HostInterfaceRecord> _all =
        ImmutableDictionary.Create<string, HostInterfaceRecord>(StringComparer.Ordinal);

    private ImmutableDictionary<string, HostInterfaceRecord>? _before;

    /// <summary>The interfaces at one time.</summary>
    internal IEnumerable<HostInterfaceRecord> All => Volatile.Read(ref _all).Values;

    /// <summary>The interface of a name.</summary>
    internal HostInterfaceRecord Require(string name) => Volatile.Read(ref _all).GetValueOrDefault(name) ?? throw Missing("name", name);

    /// <summary>The one interface of a hardware address, in whatever case.</summary>
    internal InterfaceHandle RequireMac(string mac)
    {
        HostInterfaceRecord[] found = [.. All.Where(one => string.Equals(one.Definition.Mac, mac, StringComparison.OrdinalIgnoreCase))];
        return found.Length switch
        {
            0 => throw Missing("mac", mac),
            1 => new InterfaceHandle(found[0].Name, mac),
            _ => throw TestFaults.Raise(VirtErrorCode.MultipleInterfaces, null),
        };
    }

    /// <summary>The same interfaces, without a change that has begun.</summary>
    internal TestInterfaces Copy() => new() { _all = Volatile.Read(ref _all) };

    /// <summary>Saves a definition; an interface of its name keeps its state.</summary>
    internal InterfaceHandle Define(HostInterfaceDefinition definition, bool active = false)
    {
        lock (_gate)
        {
            HostInterfaceRecord state = _all.GetValueOrDefault(definition.Name)
                ?? new HostInterfaceRecord { Definition = definition };
            state = state with { Definition = definition, IsActive = state.IsActive || active };
            _all = _all.SetItem(definition.Name, state);
            return state.Handle;
        }
    }

    /// <summary>Forgets an interface, on or off.</summary>
    internal void Undefine(string name)
    {
        lock (_gate)
        {
            _all = _all.Remove(Require(name).Name);
        }
    }

    /// <summary>Turns an interface on or off; one that is so already is refused, without words.</summary>
    internal void SetActive(string name, bool active)
    {
        lock (_gate)
        {
            HostInterfaceRecord state = Require(name);
            _all = state.IsActive != active
                ? _all.SetItem(name, state with { IsActive = active })
                : throw TestFaults.Raise(VirtErrorCode.OperationInvalid, null);
        }
    }

    /// <summary>Begins a change that can be taken back.</summary>
    internal void Begin()
    {
        lock (_gate)
        {
            _before = _before is null ? _all : throw TestFaults.Invalid("there is another transaction running.");
        }
    }

    /// <summary>Keeps what was changed since <see cref="Begin"/>.</summary>
    internal void Commit()
    {
        lock (_gate)
        {
            _before = _before is null ? throw TestFaults.Invalid("no transaction running, nothing to be committed.") : null;
        }
    }

    /// <summary>Takes back what was changed since <see cref="Begin"/>. libvirt's copy has the definitions only: all are off then.</summary>
    internal void RollBack()
    {
        lock (_gate)
        {
            ImmutableDictionary<string, HostInterfaceRecord> before =
                _before ?? throw TestFaults.Invalid("no transaction running, nothing to rollback.");
            _all = before.SetItems(before.Select(one => KeyValuePair.Create(one.Key, one.Value with { IsActive = false })));
            _before = null;
        }
    }

    private static VirtException Missing(string by, string what) =>
        TestFaults.Raise(VirtErrorCode.NoInterface, $"no interface with matching {by} '{what}'");
}
