using System.Globalization;
using System.Xml.Linq;
using Vireo.Contract.Domains.States;
using Vireo.Drivers.Test.Faults;
using Vireo.Errors;
using Vireo.Host.DomainDocuments;
using Vireo.Host.Moments;
using Vireo.Host.Objects;
using Vireo.Host.SnapshotXml;
using Vireo.Host.Tuning;

namespace Vireo.Drivers.Test.Nodes;

/// <summary>Takes up the guests of a node's file, with what the file says of their state and their snapshots.</summary>
internal static class NodeGuests
{
    /// <summary>What a snapshot is called in a guest's element: of libvirt's namespace, or of none when it stood in a file of its own.</summary>
    internal const string SnapshotElement = "domainsnapshot";

    /// <summary>libvirt's namespace of what a file says of a guest's state.</summary>
    private static readonly XNamespace State = "http://libvirt.org/schemas/domain/test/1.0";

    internal static void Add(TestNode node, XElement given)
    {
        DomainDefinition definition = DomainReader.Read(given, node.Reading);
        TestDomainState state = InitialState(node, definition, given) with
        {
            Snapshots = ReadSnapshots(node, definition, given),
        };
        var hosted = new HostedDomain<TestDomainState>(state);
        lock (node.Domains.Gate)
        {
            if (node.Domains.Find(definition.Uuid) is { } same)
            {
                // The same guest again: what comes last counts, as with libvirt.
                node.Domains.Remove(same.State.Definition.Name == definition.Name
                    ? same
                    : throw Conflict($"domain '{same.State.Definition.Name}' is already defined with uuid {definition.Uuid:D}"));
            }
            else if (node.Domains.Find(definition.Name) is { } other)
            {
                throw Conflict($"domain '{definition.Name}' already exists with uuid {other.State.Definition.Uuid:D}");
            }

            node.Domains.Add(hosted);
        }
    }

    private static TestDomainState InitialState(TestNode node, DomainDefinition definition, XElement given)
    {
        bool transient = given.Element(State + "transient") is not null;
        bool saved = given.Element(State + "hasmanagedsave") is not null;
        DomainState state = ReadState(given);
        if (transient && state == DomainState.ShutOff)
        {
            throw TestFaults.Raise(VirtErrorCode.XmlError, "transient domain cannot have runstate 'shutoff'");
        }

        if (saved && state != DomainState.ShutOff)
        {
            throw TestFaults.Raise(VirtErrorCode.XmlError, "domain with managedsave data can only have runstate 'shutoff'");
        }

        var stopped = new TestDomainState
        {
            Definition = definition,
            IsPersistent = !transient,
            HasManagedSave = saved,
            Messages = [.. GuestMessages.Of(definition)],
            IoThreads = [.. IoThreads.Of(definition).Select(id => new IoThreadPolling(id))],
        };
        return state == DomainState.ShutOff
            ? stopped
            : stopped.Start(node.NextId(), DomainRunningReason.Unknown) with { State = state, HasManagedSave = saved };
    }

    private static DomainState ReadState(XElement given)
    {
        if (given.Element(State + "runstate")?.Value is not { Length: > 0 } text)
        {
            return DomainState.Running;
        }

        if (!uint.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out uint number))
        {
            throw TestFaults.Raise(VirtErrorCode.XmlError, "invalid runstate");
        }

        return number > (uint)DomainState.PmSuspended
            ? throw TestFaults.Raise(VirtErrorCode.XmlError, $"runstate '{(int)number}' out of range'")
            : (DomainState)number;
    }

    private static MomentTree<Snapshot> ReadSnapshots(TestNode node, DomainDefinition definition, XElement given)
    {
        var open = new List<Snapshot>();
        string? current = null;
        foreach (XElement document in given.Elements().Where(one => one.Name.LocalName == SnapshotElement))
        {
            Snapshot snapshot = SnapshotReader.Read(document, node.Reading, NodeClock.NowSeconds(), redefines: true);
            open.Add(snapshot);
            if (IsActive(document))
            {
                current = current is null
                    ? snapshot.Name
                    : throw TestFaults.Raise(VirtErrorCode.InternalError, "more than one snapshot claims to be active");
            }
        }

        return Grow(open, definition.Name).WithCurrent(current);
    }

    private static bool IsActive(XElement document) =>
        int.TryParse(document.Element("active")?.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int active)
            ? active != 0
            : throw VirtErrorTexts.Raise(VirtErrorCode.InternalError, VirtErrorDomain.DomainSnapshot, "Could not find 'active' element");

    /// <summary>Puts each snapshot behind the one that it follows, in whatever order they stand in the file.</summary>
    private static MomentTree<Snapshot> Grow(List<Snapshot> open, string domain)
    {
        var tree = new MomentTree<Snapshot>();
        while (open.Count > 0)
        {
            Snapshot next = open.Find(one => one.ParentName is null || tree.Find(one.ParentName) is not null)
                ?? throw TestFaults.Raise(
                    VirtErrorCode.InternalError, $"Snapshots have inconsistent relations for domain {domain}");
            tree = tree.Add(next);
            open.Remove(next);
        }

        return tree;
    }

    private static VirtException Conflict(string detail) =>
        VirtErrorTexts.Raise(VirtErrorCode.OperationFailed, VirtErrorDomain.Domain, detail);
}
