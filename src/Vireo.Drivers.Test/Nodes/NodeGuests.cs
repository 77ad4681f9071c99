using System.Globalization;
using System.Xml.Linq;
using Vireo.Contract.Domains.States;
using Vireo.Drivers.Test.Faults;
using Vireo.Errors;
using Vireo.Host.DomainDocuments;
using Vireo.Host.Objects;

namespace Vireo.Drivers.Test.Nodes;

/// <summary>The guests of a node's document. They run, unless the document says otherwise in a namespace of libvirt's driver.</summary>
internal static class NodeGuests
{
    private static readonly XNamespace Test = "http://libvirt.org/schemas/domain/test/1.0";

    /// <summary>Adds a guest.</summary>
    internal static void Add(TestNode node, XElement given)
    {
        DomainDefinition definition = DomainReader.Read(given, node.Reading);
        var hosted = new HostedDomain<TestDomainState>(InitialState(node, definition, given));
        lock (node.Domains.Gate)
        {
            if (node.Domains.Find(definition.Uuid) is { } same)
            {
                throw Conflict($"domain '{same.State.Definition.Name}' is already defined with uuid {definition.Uuid:D}");
            }

            if (node.Domains.Find(definition.Name) is { } other)
            {
                throw Conflict($"domain '{definition.Name}' already exists with uuid {other.State.Definition.Uuid:D}");
            }

            node.Domains.Add(hosted);
        }
    }

    private static TestDomainState InitialState(TestNode node, DomainDefinition definition, XElement given)
    {
        bool persistent = given.Element(Test + "transient") is null;
        bool saved = given.Element(Test + "hasmanagedsave") is not null;
        DomainState state = ReadState(given);
        if (!persistent && state == DomainState.ShutOff)
        {
            throw TestFaults.Raise(VirtErrorCode.XmlError, "transient domain cannot have runstate 'shutoff'");
        }

        if (saved && state != DomainState.ShutOff)
        {
            throw TestFaults.Raise(VirtErrorCode.XmlError, "domain with managedsave data can only have runstate 'shutoff'");
        }

        var stopped = new TestDomainState { Definition = definition, IsPersistent = persistent, HasManagedSave = saved };
        return state == DomainState.ShutOff
            ? stopped
            : stopped.Start(node.NextId(), DomainRunningReason.Unknown) with { State = state };
    }

    private static DomainState ReadState(XElement given)
    {
        if (given.Element(Test + "runstate")?.Value is not { Length: > 0 } text)
        {
            return DomainState.Running;
        }

        if (!uint.TryParse(text, NumberStyles.AllowLeadingWhite, CultureInfo.InvariantCulture, out uint number))
        {
            throw TestFaults.Raise(VirtErrorCode.XmlError, "invalid runstate");
        }

        return number <= (uint)DomainState.PmSuspended
            ? (DomainState)number
            : throw TestFaults.Raise(VirtErrorCode.XmlError, $"runstate '{(int)number}' out of range'");
    }

    private static VirtException Conflict(string detail) =>
        VirtErrorTexts.Raise(VirtErrorCode.OperationFailed, VirtErrorDomain.Domain, detail);
}
