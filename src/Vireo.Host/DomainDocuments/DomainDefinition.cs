using System.Globalization;
using System.Xml.Linq;
using Vireo.Host.DomainXml.Devices;
using Vireo.Host.DomainXml.Sections;
using Vireo.Host.Xml;

namespace Vireo.Host.DomainDocuments;

/// <summary>
/// A guest's definition: its document in normal form, and what drivers ask of it. It never changes; what changes a guest makes
/// another definition. The tree behind it is nobody else's and is not changed either.
/// </summary>
public sealed class DomainDefinition
{
    private readonly XElement _root;
    private DomainDefinition? _copy;
    private string? _text;

    internal DomainDefinition(XElement root)
    {
        _root = root;
        Type = root.Attribute("type")?.Value ?? string.Empty;
        Name = root.Element("name")?.Value ?? string.Empty;
        Uuid = Guid.Parse(root.Element("uuid")?.Value ?? string.Empty);
        OsType = root.Element("os")?.Element("type")?.Value ?? string.Empty;
        MaxMemoryKib = Number(root.Element("memory"));
        MemoryKib = Number(root.Element("currentMemory"));
        MaxVcpus = (int)Number(root.Element("vcpu"));
        Vcpus = int.Parse(
            root.Element("vcpu")?.Attribute("current")?.Value ?? root.Element("vcpu")?.Value ?? "1", CultureInfo.InvariantCulture);
    }

    /// <summary>The hypervisor (<c>test</c>, <c>kvm</c>, ...).</summary>
    public string Type { get; }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The UUID.</summary>
    public Guid Uuid { get; }

    /// <summary>How the guest's system is virtualized (<c>hvm</c>, <c>xen</c>, ...).</summary>
    public string OsType { get; }

    /// <summary>The memory that it may have at most, in KiB.</summary>
    public ulong MaxMemoryKib { get; }

    /// <summary>The memory that it has when it runs, in KiB.</summary>
    public ulong MemoryKib { get; }

    /// <summary>The virtual processors that it may have at most.</summary>
    public int MaxVcpus { get; }

    /// <summary>The virtual processors that it has when it runs.</summary>
    public int Vcpus { get; }

    /// <summary>Whether the guest goes on after it rebooted (<c>on_reboot</c>).</summary>
    public bool RestartsOnReboot => Restarts("on_reboot");

    /// <summary>Whether the guest starts again after it powered off (<c>on_poweroff</c>).</summary>
    public bool RestartsOnPowerOff => Restarts("on_poweroff");

    /// <summary>The tree, for reading only.</summary>
    public XElement Root => _root;

    /// <summary>The document as an inactive guest shows it, without its secrets. Written once.</summary>
    public string InactiveText => _text ??= DomainWriter.Write(this, id: -1, secure: false);

    /// <summary>This definition after a change.</summary>
    /// <param name="change">Changes the tree, which is a copy.</param>
    /// <returns>The other definition.</returns>
    public DomainDefinition With(Action<XElement> change)
    {
        XElement copy = XmlTrees.Copy(_root);
        change(copy);
        return new DomainDefinition(copy);
    }

    /// <summary>The definition with another most of memory; the guest's own follows down.</summary>
    /// <param name="memoryKib">The amount in KiB.</param>
    /// <returns>The other definition.</returns>
    public DomainDefinition WithMaxMemory(ulong memoryKib) => With(root =>
    {
        root.SetElementValue("memory", memoryKib);
        root.SetElementValue("currentMemory", Math.Min(MemoryKib, memoryKib));
    });

    /// <summary>The definition with other memory.</summary>
    /// <param name="memoryKib">The amount in KiB.</param>
    /// <returns>The other definition.</returns>
    public DomainDefinition WithMemory(ulong memoryKib) => With(root => root.SetElementValue("currentMemory", memoryKib));

    /// <summary>The definition with another most of virtual processors; the guest's own follow down.</summary>
    /// <param name="count">How many.</param>
    /// <returns>The other definition.</returns>
    public DomainDefinition WithMaxVcpus(int count) => With(root => DomainChanges.SetVcpus(root, count, Math.Min(Vcpus, count)));

    /// <summary>The definition with other virtual processors.</summary>
    /// <param name="count">How many.</param>
    /// <returns>The other definition.</returns>
    public DomainDefinition WithVcpus(int count) => With(root => DomainChanges.SetVcpus(root, MaxVcpus, count));

    /// <summary>The definition with a virtual processor bound to some of the host's.</summary>
    /// <param name="vcpu">The virtual processor.</param>
    /// <param name="cpus">The host's, as a set.</param>
    /// <returns>The other definition.</returns>
    public DomainDefinition WithVcpuPin(uint vcpu, string cpus) => With(root => DomainChanges.SetPin(root, vcpu, cpus));

    /// <summary>The definition with another limit in <c>memtune</c>.</summary>
    /// <param name="name">The limit's element.</param>
    /// <param name="limitKib">The amount in KiB; null: no limit.</param>
    /// <returns>The other definition.</returns>
    public DomainDefinition WithMemoryLimit(string name, ulong? limitKib) =>
        With(root => DomainChanges.SetMemoryLimit(root, name, limitKib));

    /// <summary>The metadata of a namespace.</summary>
    /// <param name="uri">The namespace.</param>
    /// <returns>The element, without its namespace's prefix; null: there is none.</returns>
    public string? FindMetadata(string uri) => DomainMetadata.Find(_root, uri);

    /// <summary>The definition with another title.</summary>
    /// <param name="title">The title; null or empty: none.</param>
    /// <returns>The other definition.</returns>
    public DomainDefinition WithTitle(string? title) => With(root => DomainSections.Order.Set(root, "title", NullIfEmpty(title)));

    /// <summary>The definition with another description.</summary>
    /// <param name="description">The description; null or empty: none.</param>
    /// <returns>The other definition.</returns>
    public DomainDefinition WithDescription(string? description) =>
        With(root => DomainSections.Order.Set(root, "description", NullIfEmpty(description)));

    /// <summary>The definition with other metadata of a namespace.</summary>
    /// <param name="metadata">The element (XML), without the namespace; null: none.</param>
    /// <param name="prefix">What stands for the namespace in the document.</param>
    /// <param name="uri">The namespace.</param>
    /// <returns>The other definition.</returns>
    /// <exception cref="Errors.VirtException">It is no XML, or the prefix is no name.</exception>
    public DomainDefinition WithMetadata(string? metadata, string prefix, string uri) =>
        With(root => DomainMetadata.Set(root, metadata, prefix, uri));

    /// <summary>The definition whose guest tells of its memory every so often.</summary>
    /// <param name="seconds">How often; 0: not by itself.</param>
    /// <returns>The other definition.</returns>
    public DomainDefinition WithMemoryStatsPeriod(int seconds) => With(root => DomainChanges.SetMemoryStatsPeriod(root, seconds));

    /// <summary>The definition with its emulator bound to some of the host's processors.</summary>
    /// <param name="cpus">The host's, as a set.</param>
    /// <returns>The other definition.</returns>
    public DomainDefinition WithEmulatorPin(string cpus) => With(root => DomainChanges.SetEmulatorPin(root, cpus));

    /// <summary>The host's processors that the emulator may run on, as a set; null: all.</summary>
    public string? EmulatorPin => (_root.Element("cputune")?.Element("emulatorpin") ?? _root.Element("vcpu"))?.Attribute("cpuset")?.Value;

    /// <summary>
    /// This definition as libvirt copies it, by writing and reading it: devices that are sorted by what the document says of them may
    /// stand elsewhere, since it says more by then. Made once.
    /// </summary>
    public DomainDefinition Copy => _copy ??= MakeCopy();

    private DomainDefinition MakeCopy()
    {
        XElement copy = XmlTrees.Copy(_root);
        return copy.Element("devices") is { } devices && DeviceReader.Resort(devices) ? new DomainDefinition(copy) : this;
    }

    /// <summary>A copy of the tree, to be part of another document.</summary>
    /// <returns>The copy.</returns>
    internal XElement CopyTree() => XmlTrees.Copy(_root);

    /// <summary>Whether the guest has what takes memory from it.</summary>
    public bool HasMemoryBalloon => Balloon is { } balloon && balloon.Attribute("model")?.Value != "none";

    private XElement? Balloon => _root.Element("devices")?.Element("memballoon");

    private static string? NullIfEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;

    private bool Restarts(string action) => _root.Element(action)?.Value is "restart" or "rename-restart";

    private static ulong Number(XElement? element) => ulong.Parse(element?.Value ?? "0", CultureInfo.InvariantCulture);
}
