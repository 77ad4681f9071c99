using System.Globalization;
using System.Xml.Linq;
using Vireo.Contract.Domains.States;
using Vireo.Drivers.Qemu.Capabilities;
using Vireo.Errors;
using Vireo.Host.Files;
using Vireo.Host.Xml;

namespace Vireo.Drivers.Qemu.State;

/// <summary>Writes and reads status files (<c>domstatus</c>): libvirtd reads ours, and we read libvirtd's.</summary>
internal static class StatusDocument
{
    // libvirt's own marks of what its process has; ours has the same.
    private static readonly string[] Written =
        ["monitor", "vcpus", "libDir", "channelTargetDir", "fakereboot", "job", "domain"];

    /// <summary>Writes a file's text.</summary>
    internal static string Write(GuestStatus status, string name)
    {
        var root = new XElement(
            "domstatus",
            new XAttribute("state", StateWords.Of(status.State)),
            new XAttribute("reason", StateWords.Of(status.State, status.Reason)),
            new XAttribute("pid", status.Pid),
            new XElement("monitor", new XAttribute("path", status.MonitorPath), new XAttribute("type", "unix")),
            status.Vcpus.Count == 0 ? null : new XElement("vcpus", status.Vcpus.Select(vcpu =>
                new XElement("vcpu", new XAttribute("id", vcpu.Vcpu), new XAttribute("pid", vcpu.ThreadId)))),
            status.Job is null ? null : Job(status.Job),
            status.IsFakeReboot ? new XElement("fakereboot") : null,
            new XElement("libDir", new XAttribute("path", status.Folder)),
            new XElement("channelTargetDir", new XAttribute("path", status.Channels)),
            status.Foreign);
        root.Add(status.Domain);
        return FileHeader.For("edit", name) + XmlOutput.Format(root);
    }

    /// <summary>Reads a file's text.</summary>
    /// <exception cref="VirtException">It is no XML.</exception>
    /// <exception cref="FormatException">It lacks what must be known.</exception>
    internal static GuestStatus Read(string text)
    {
        XElement root = XmlDocuments.Parse(text, "(domain_status)", "domstatus", VirtErrorDomain.Domain);
        XElement domain = root.Element("domain") ?? throw new FormatException("the status has no domain");
        (DomainState State, int Reason) state = StateWords.Read(root.Attribute("state")?.Value, root.Attribute("reason")?.Value)
            ?? throw new FormatException("the status has no state");
        int id = Number(domain.Attribute("id"), "id");
        domain.Attribute("id")?.Remove();
        domain.Remove();
        return new GuestStatus
        {
            Id = id,
            State = state.State,
            Reason = state.Reason,
            Pid = Number(root.Attribute("pid"), "pid"),
            MonitorPath = PathOf(root, "monitor"),
            Folder = PathOf(root, "libDir"),
            Channels = PathOf(root, "channelTargetDir"),
            Vcpus = [.. root.Elements("vcpus").Elements("vcpu").Where(vcpu => vcpu.Attribute("pid") is not null).Select(vcpu =>
                (Number(vcpu.Attribute("id"), "vcpu"), Number(vcpu.Attribute("pid"), "vcpu's pid")))],
            IsFakeReboot = root.Element("fakereboot") is not null,
            Job = root.Element("job")?.Attribute("async")?.Value,
            Domain = domain,
            Foreign = [.. root.Elements().Where(element => !Written.Contains(element.Name.LocalName))],
        };
    }

    private static XElement Job(string name) => new(
        "job",
        new XAttribute("type", "none"),
        new XAttribute("async", name),
        new XAttribute("phase", "none"),
        new XAttribute("flags", "0x0"));

    /// <summary>What libvirtd finds noted of a guest that this daemon started.</summary>
    internal static XElement[] Marks(QemuCapabilities capabilities) =>
    [
        CapabilityFlags.Write(capabilities),
        new("nodename", new XAttribute("index", 0)),
        new("fdset", new XAttribute("index", 0)),
        new("blockjobs", new XAttribute("active", "no")),
        new("agentTimeout", -2),
    ];

    private static string PathOf(XElement root, string name) =>
        root.Element(name)?.Attribute("path")?.Value ?? throw new FormatException($"the status has no {name}");

    private static int Number(XAttribute? attribute, string what) =>
        int.TryParse(attribute?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            ? number
            : throw new FormatException($"the status has no {what}");
}
