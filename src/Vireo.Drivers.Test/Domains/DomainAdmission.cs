using Vireo.Contract.Domains;
using Vireo.Contract.Domains.Events.Lifecycle;
using Vireo.Contract.Domains.States;
using Vireo.Drivers.Test.Faults;
using Vireo.Drivers.Test.Nodes;
using Vireo.Errors;
using Vireo.Host.DomainDocuments;
using Vireo.Host.Objects;

namespace Vireo.Drivers.Test.Domains;

/// <summary>Takes up guests, under the table's lock: a name and a UUID belong to one guest, and to the same.</summary>
internal static class DomainAdmission
{
    /// <summary>Saves a definition: of a new guest, or of the one that has its name and UUID.</summary>
    internal static DomainHandle Define(TestNode node, DomainDefinition definition)
    {
        lock (node.Domains.Gate)
        {
            HostedDomain<TestDomainState>? same = FindSame(node, definition);
            HostedDomain<TestDomainState> hosted = same ?? new(new TestDomainState { Definition = definition });
            lock (hosted.Gate)
            {
                TestDomainState state = hosted.State;

                // A running guest that never had a saved definition gets its first one; one that lost it is updated.
                bool isNew = state.IsActive ? state.NextDefinition is null : same is null;
                hosted.State = state.IsActive
                    ? state with { NextDefinition = definition, IsPersistent = true }
                    : state with { Definition = definition, IsPersistent = true };
                AddOnce(node, hosted);
                DomainDefinedDetail detail = isNew ? DomainDefinedDetail.Added : DomainDefinedDetail.Updated;
                node.Events.Lifecycle(hosted.State.Handle, DomainEventType.Defined, (int)detail);
                return hosted.State.Handle;
            }
        }
    }

    /// <summary>Starts a guest whose definition need not be saved.</summary>
    internal static DomainHandle Start(TestNode node, DomainDefinition definition, DomainRunningReason reason, DomainStartedDetail detail)
    {
        lock (node.Domains.Gate)
        {
            HostedDomain<TestDomainState>? same = FindSame(node, definition);
            if (same?.State.IsActive == true)
            {
                throw Fault(VirtErrorCode.OperationInvalid, $"domain '{definition.Name}' is already active");
            }

            HostedDomain<TestDomainState> hosted = same ?? new(new TestDomainState { Definition = definition });
            lock (hosted.Gate)
            {
                TestDomainState state = hosted.State;
                int id = node.NextId();
                hosted.State = state.Start(id, reason) with { Definition = definition };
                AddOnce(node, hosted);
                node.Domains.SetId(hosted, DomainHandle.Inactive, id);
                node.Events.Lifecycle(hosted.State.Handle, DomainEventType.Started, (int)detail);
                return hosted.State.Handle;
            }
        }
    }

    /// <summary>Gives a guest that does not run another name.</summary>
    internal static void Rename(TestNode node, DomainHandle domain, string newName)
    {
        lock (node.Domains.Gate)
        {
            HostedDomain<TestDomainState> hosted = node.Require(domain);
            lock (hosted.Gate)
            {
                TestDomainState before = hosted.State;
                CheckRename(node, before, newName);
                TestDomainState after = before with { Definition = before.Definition.With(root => root.SetElementValue("name", newName)) };
                hosted.State = after;
                node.Domains.Rename(hosted, before.Definition.Name, newName);
                node.Events.Lifecycle(before.Handle, DomainEventType.Undefined, (int)DomainUndefinedDetail.Renamed);
                node.Events.Lifecycle(after.Handle, DomainEventType.Defined, (int)DomainDefinedDetail.Renamed);
            }
        }
    }

    private static void CheckRename(TestNode node, TestDomainState state, string newName)
    {
        if (state.IsActive)
        {
            throw TestFaults.Invalid("cannot rename active domain");
        }

        if (!state.IsPersistent)
        {
            throw TestFaults.Invalid("cannot rename a transient domain");
        }

        if (newName == state.Definition.Name)
        {
            throw Fault(VirtErrorCode.OperationInvalid, "Can't rename domain to itself");
        }

        if (node.Domains.Find(newName) is not null)
        {
            throw Fault(VirtErrorCode.OperationInvalid, $"domain with name '{newName}' already exists");
        }
    }

    /// <summary>The guest that a definition means, if there is one.</summary>
    /// <exception cref="VirtException">The UUID is that of a guest with another name, or the name that of one with another
    /// UUID.</exception>
    private static HostedDomain<TestDomainState>? FindSame(TestNode node, DomainDefinition definition)
    {
        if (node.Domains.Find(definition.Uuid) is { } same)
        {
            string name = same.State.Definition.Name;
            return name == definition.Name
                ? same
                : throw Fault(VirtErrorCode.OperationFailed, $"domain '{name}' is already defined with uuid {definition.Uuid:D}");
        }

        return node.Domains.Find(definition.Name) is { } other
            ? throw Fault(
                VirtErrorCode.OperationFailed, $"domain '{definition.Name}' already exists with uuid {other.State.Definition.Uuid:D}")
            : null;
    }

    private static void AddOnce(TestNode node, HostedDomain<TestDomainState> hosted)
    {
        if (node.Domains.Find(hosted.State.Definition.Uuid) is null)
        {
            node.Domains.Add(hosted);
        }
    }

    private static VirtException Fault(VirtErrorCode code, string detail) => VirtErrorTexts.Raise(code, VirtErrorDomain.Domain, detail);
}
