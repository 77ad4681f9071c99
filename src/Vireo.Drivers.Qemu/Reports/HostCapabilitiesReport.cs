using System.Xml.Linq;
using Vireo.Drivers.Qemu.Capabilities;
using Vireo.Host.Xml;

namespace Vireo.Drivers.Qemu.Reports;

/// <summary>Writes <c>capabilities</c> (<c>virConnectGetCapabilities</c>).</summary>
internal static class HostCapabilitiesReport
{
    private const string Narrow = "i686";
    private const string Wide = "x86_64";

    /// <summary>Writes the document.</summary>
    /// <param name="host">What the host is.</param>
    /// <param name="programs">The QEMU programs, in the order of their architectures.</param>
    internal static string Write(XElement host, IEnumerable<QemuCapabilities> programs)
    {
        var output = new XmlOutput();
        output.Write(host, 1);
        string text = $"<capabilities>\n\n{output}\n";
        foreach (QemuCapabilities program in programs)
        {
            var guest = new XmlOutput();
            guest.Write(DescribeGuest(program), 1);
            text += $"{guest}\n";
        }

        return text + "</capabilities>\n";
    }

    private static XElement DescribeGuest(QemuCapabilities qemu) => new(
        "guest",
        new XElement("os_type", "hvm"),
        new XElement(
            "arch",
            new XAttribute("name", qemu.Architecture),
            new XElement("wordsize", WordSize(qemu.Architecture)),
            new XElement("emulator", qemu.Emulator),
            qemu.Machines.Where(machine => machine.Name != "none").OrderByDescending(machine => machine.IsDefault).SelectMany(DescribeMachine),
            new XElement("domain", new XAttribute("type", "qemu")),
            qemu.HasKvm ? new XElement("domain", new XAttribute("type", "kvm")) : null),
        new XElement("features", DescribeFeatures(qemu)));

    private static IEnumerable<XElement> DescribeMachine(MachineType machine)
    {
        yield return DescribeMachine(machine, machine.Name, null);
        if (machine.Alias is { } alias)
        {
            yield return DescribeMachine(machine, alias, machine.Name);
        }
    }

    private static XElement DescribeMachine(MachineType machine, string name, string? canonical) => new(
        "machine",
        canonical is null ? null : new XAttribute("canonical", canonical),
        machine.MaxCpus > 0 ? new XAttribute("maxCpus", machine.MaxCpus) : null,
        machine.IsDeprecated ? new XAttribute("deprecated", "yes") : null,
        name);

    private static IEnumerable<XElement> DescribeFeatures(QemuCapabilities qemu)
    {
        if (qemu.Architecture == Narrow)
        {
            yield return new XElement("pae");
            yield return new XElement("nonpae");
        }

        if (qemu.Architecture is Narrow or Wide)
        {
            yield return new XElement("acpi", new XAttribute("default", "on"), new XAttribute("toggle", "yes"));
            yield return new XElement("apic", new XAttribute("default", "on"), new XAttribute("toggle", "no"));
        }

        yield return new XElement("cpuselection");
        yield return new XElement("deviceboot");
        yield return new XElement("disksnapshot", new XAttribute("default", "on"), new XAttribute("toggle", "no"));
    }

    private static int WordSize(string architecture) => architecture is Narrow or "armv7l" or "ppc" ? 32 : 64;
}
