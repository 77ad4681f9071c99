using System.Globalization;
using System.Xml.Linq;
using Vireo.Contract.Domains.States;
using Vireo.Contract.Networks;
using Vireo.Drivers.Test.Faults;
using Vireo.Errors;
using Vireo.Host.DomainDocuments;
using Vireo.Host.Objects;
using Vireo.Host.Xml;

namespace Vireo.Drivers.Test.Nodes;

/// <summary>Reads the file behind <c>test:///FILE</c>: the node's processors and memory, its guests, its networks.</summary>
internal static class NodeFile
{
    /// <summary>libvirt's namespace of what a file says of a guest's state.</summary>
    private static readonly XNamespace State = "http://libvirt.org/schemas/domain/test/1.0";

    /// <summary>Reads the file.</summary>
    /// <exception cref="VirtException">There is none, or it says what libvirt's own driver would refuse.</exception>
    internal static async ValueTask<TestNode> ReadAsync(string path, CancellationToken cancellationToken)
    {
        XElement root = await ReadXmlAsync(path, "node", cancellationToken).ConfigureAwait(false);
        var node = new TestNode(NodeFileCpu.Read(root)) { Networks = [.. root.Elements("network").Select(ReadNetwork)] };
        foreach (XElement given in root.Elements("domain"))
        {
            XElement domain = given;
            if (given.Attribute("file") is { } file)
            {
                string place = Path.Combine(Path.GetDirectoryName(path) ?? string.Empty, file.Value);
                domain = await ReadXmlAsync(place, "domain", cancellationToken).ConfigureAwait(false);
            }

            Add(node, DomainReader.Read(domain, node.Reading), domain);
        }

        return node;
    }

    private static async ValueTask<XElement> ReadXmlAsync(string path, string root, CancellationToken cancellationToken)
    {
        string text;
        try
        {
            text = await File.ReadAllTextAsync(path, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw TestFaults.Raise(VirtErrorCode.XmlError, $"failed to parse xml document '{path}'");
        }

        return XmlDocuments.Parse(text, path, root, VirtErrorDomain.Test, XmlFaultDetail.PlaceOnly);
    }

    private static void Add(TestNode node, DomainDefinition definition, XElement given)
    {
        var hosted = new HostedDomain<TestDomainState>(InitialState(node, definition, given));
        lock (node.Domains.Gate)
        {
            if (node.Domains.Find(definition.Uuid) is not null || node.Domains.Find(definition.Name) is not null)
            {
                throw VirtErrorTexts.Raise(
                    VirtErrorCode.OperationFailed,
                    VirtErrorDomain.Domain,
                    $"domain '{definition.Name}' already exists with uuid {definition.Uuid:D}");
            }

            node.Domains.Add(hosted);
        }
    }

    private static TestDomainState InitialState(TestNode node, DomainDefinition definition, XElement given)
    {
        bool persistent = given.Element(State + "transient") is null;
        bool saved = Number(given, "hasmanagedsave", 0) != 0;
        var stopped = new TestDomainState { Definition = definition, IsPersistent = persistent, HasManagedSave = saved };
        var state = (DomainState)Number(given, "runstate", (int)DomainState.Running);
        if (state is < DomainState.NoState or > DomainState.PmSuspended)
        {
            throw TestFaults.Raise(VirtErrorCode.XmlError, $"runstate '{(int)state}' out of range'");
        }

        if (state == DomainState.ShutOff)
        {
            return persistent
                ? stopped
                : throw TestFaults.Raise(VirtErrorCode.XmlError, "transient domain cannot have runstate 'shutoff'");
        }

        return stopped.HasManagedSave
            ? throw TestFaults.Raise(VirtErrorCode.XmlError, "domain with state 'shutoff' only can have managed save")
            : stopped.Start(node.NextId(), DomainRunningReason.Unknown) with { State = state };
    }

    private static int Number(XElement given, string name, int fallback)
    {
        if (given.Element(State + name) is not { } element)
        {
            return fallback;
        }

        return int.TryParse(element.Value, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            ? number
            : throw TestFaults.Raise(VirtErrorCode.XmlError, $"invalid {name}");
    }

    private static NetworkHandle ReadNetwork(XElement network) => new(
        network.Element("name")?.Value ?? throw VirtErrorTexts.Raise(VirtErrorCode.NoName, VirtErrorDomain.Network, null),
        Guid.TryParse(network.Element("uuid")?.Value, out Guid uuid) ? uuid : Guid.NewGuid());
}
