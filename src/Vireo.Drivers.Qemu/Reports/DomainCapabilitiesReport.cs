using System.Xml.Linq;
using Vireo.Drivers.Qemu.Capabilities;
using Vireo.Drivers.Qemu.Guests;
using Vireo.Errors;
using Vireo.Host.Xml;

namespace Vireo.Drivers.Qemu.Reports;

/// <summary>Writes <c>domainCapabilities</c> (<c>virConnectGetDomainCapabilities</c>).</summary>
public static class DomainCapabilitiesReport
{
    /// <summary>Writes the document.</summary>
    /// <param name="query">What is asked.</param>
    /// <returns>The document.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.InvalidArg"/>: there is no such machine or accelerator.</exception>
    public static string Write(DomainCapabilitiesQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        QemuCapabilities qemu = query.Capabilities;
        string type = query.DomainType ?? (qemu.HasKvm ? "kvm" : "qemu");
        if (type != "qemu" && (type != "kvm" || !qemu.HasKvm))
        {
            throw QemuFaults.Argument($"the accel '{type}' is not supported by '{qemu.Emulator}' on this host");
        }

        MachineType machine = FindMachine(query);
        var root = new XElement(
            "domainCapabilities",
            new XElement("path", qemu.Emulator),
            new XElement("domain", type),
            new XElement("machine", machine.Name),
            new XElement("arch", qemu.Architecture),
            machine.MaxCpus > 0 ? new XElement("vcpu", new XAttribute("max", machine.MaxCpus)) : null,
            new XElement("iothreads", Supported(true)),
            FirmwareReport.Describe(query, machine),
            CpuReport.Describe(qemu, type),
            new XElement("memoryBacking", Supported(true), Choice("sourceType", "file", "anonymous", qemu.Has("memory-backend-memfd") ? "memfd" : null)),
            DeviceReport.Describe(query, machine),
            FeatureReport.Describe(qemu, type));
        return XmlOutput.Format(root);
    }

    /// <summary>Whether something can be had.</summary>
    internal static XAttribute Supported(bool state) => new("supported", state ? "yes" : "no");

    /// <summary>What can be chosen from; null: left out.</summary>
    internal static XElement Choice(string name, params IEnumerable<string?> values)
    {
        var choice = new XElement("enum", new XAttribute("name", name));
        choice.Add(values.OfType<string>().Select(value => new XElement("value", value)));
        return choice;
    }

    private static MachineType FindMachine(DomainCapabilitiesQuery query) => query.Machine is { } name
        ? query.Capabilities.FindMachine(name)
            ?? throw QemuFaults.Argument($"the machine '{name}' is not supported by emulator '{query.Capabilities.Emulator}'")
        : query.Capabilities.Machines.OrderByDescending(one => one.IsDefault).FirstOrDefault()
            ?? throw QemuFaults.Internal($"'{query.Capabilities.Emulator}' has no machine types");
}
