using System.Xml.Linq;
using Vireo.Drivers.Qemu.Capabilities;
using Vireo.Drivers.Qemu.Devices.Catalog;
using Vireo.Drivers.Qemu.Documents;
using Vireo.Drivers.Qemu.Guests;
using Vireo.Drivers.Qemu.Launching;
using Vireo.Drivers.Qemu.Memory;
using Vireo.Drivers.Qemu.Processors;
using Vireo.Host.DomainDocuments;

namespace Vireo.Drivers.Qemu.Live;

/// <summary>What a start adds to a guest's definition before QEMU runs.</summary>
public static class LiveDefinitions
{
    private const string Partition = "/machine";

    /// <summary>Prepares a guest's definition for one run: aliases, indexes of nodes, paths, partition and label.</summary>
    /// <param name="definition">The inactive definition.</param>
    /// <param name="capabilities">What the program can do.</param>
    /// <param name="inputs">What the host and the moment decide.</param>
    /// <returns>The definition as it runs; ports, terminals and taps are set with <see cref="LiveChanges"/>.</returns>
    public static DomainDefinition Prepare(DomainDefinition definition, QemuCapabilities capabilities, LaunchInputs inputs)
    {
        ArgumentNullException.ThrowIfNull(definition);
        return definition.With(root =>
        {
            var guest = new Guest(root, capabilities);
            AddPartition(root, inputs);
            MemorySizes.Align(guest);
            AddAliases(guest);
            DiskNodes.Number(guest, endsChains: !inputs.IsPretended);
            CharacterSources.Complete(guest);
            FirmwareSelection.Apply(guest, inputs);
            HostModels.Resolve(guest);
            OptionalFeatures.Settle(guest);
            var launch = new Launch(guest, inputs);
            foreach (XElement device in guest.Devices.Elements().ToArray())
            {
                QemuDevices.Find(device)?.GoLive(device, launch);
            }

            AddLabel(root, inputs);
        });
    }

    private static void AddAliases(Guest guest)
    {
        foreach (IGrouping<XName, XElement> kind in guest.Devices.Elements().GroupBy(device => device.Name).ToArray())
        {
            int index = 0;
            foreach (XElement device in kind)
            {
                if (QemuDevices.Find(device)?.AliasOf(device, guest, index) is { } alias)
                {
                    device.SetAlias(alias);
                }

                index++;
            }
        }
    }

    private static void AddPartition(XElement root, LaunchInputs inputs)
    {
        if (inputs.IsPrivileged && root.Element("resource") is null)
        {
            root.AddBefore(new XElement("resource", new XElement("partition", Partition)), "sysinfo", "bootloader", "os");
        }
    }

    private static void AddLabel(XElement root, LaunchInputs inputs)
    {
        foreach (XElement fixedLabel in root.Elements("seclabel").Where(one => one.Is("@type", "static") && one.Is("@model", "dac")))
        {
            if (fixedLabel.Has("label") && fixedLabel.Switch("@relabel") == true)
            {
                fixedLabel.SetElementValue("imagelabel", fixedLabel.At("label"));
            }
        }

        if (inputs.Label is not { } label || root.Elements("seclabel").Any())
        {
            return;
        }

        root.AddBefore(
            new XElement(
                "seclabel",
                new XAttribute("type", "dynamic"),
                new XAttribute("model", "dac"),
                new XAttribute("relabel", "yes"),
                new XElement("label", label),
                new XElement("imagelabel", label)),
            "keywrap", "launchSecurity", "commandline", "capabilities", "deprecation");
    }
}
