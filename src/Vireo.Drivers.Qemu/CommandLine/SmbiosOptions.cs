using System.Text.Json.Nodes;
using System.Xml.Linq;
using Vireo.Drivers.Qemu.Arguments;
using Vireo.Drivers.Qemu.Documents;
using Vireo.Drivers.Qemu.Guests;
using Vireo.Drivers.Qemu.Launching;

namespace Vireo.Drivers.Qemu.CommandLine;

/// <summary>What the firmware tells of the hardware.</summary>
internal static class SmbiosOptions
{
    private static readonly (string Element, string Table)[] Tables =
        [("bios", "type=0"), ("system", "type=1"), ("baseBoard", "type=2"), ("chassis", "type=3")];

    internal static void Build(Launch launch)
    {
        AddTables(launch);
        AddFirmwareConfiguration(launch);
        if (launch.Guest.Domain.At("genid") is { } generation)
        {
            launch.Arguments.AddDevice(new JsonObject { ["driver"] = "vmgenid", ["guid"] = generation, ["id"] = "vmgenid0" });
        }
    }

    private static void AddTables(Launch launch)
    {
        XElement domain = launch.Guest.Domain;
        string? mode = domain.At("os/smbios/@mode");
        if (mode is null or "none" or "emulate")
        {
            return;
        }

        bool host = mode == "host";
        XElement source = (host ? launch.Inputs.HostSysinfo : domain.Elements("sysinfo").FirstOrDefault(one => one.Is("@type", "smbios")))
            ?? throw (host
                ? QemuFaults.Unsupported("Host SMBIOS information is not available")
                : QemuFaults.Xml($"Domain '{launch.Guest.Name}' sysinfo are not available"));
        foreach ((string element, string table) in Tables)
        {
            foreach (XElement part in source.Elements(element).Where(part => !host || element is "bios" or "system"))
            {
                AddTable(part, table, skipUuid: host, launch);
            }
        }

        XElement[] strings = [.. source.All("oemStrings/entry")];
        if (strings.Length > 0)
        {
            var text = new OptionText("type=11");
            foreach (XElement entry in strings)
            {
                text.With("value", entry.Value);
            }

            launch.Arguments.Add("-smbios", text.ToString());
        }
    }

    private static void AddTable(XElement part, string table, bool skipUuid, Launch launch)
    {
        var text = new OptionText(table);
        foreach (XElement entry in part.Elements("entry"))
        {
            string name = entry.At("@name") ?? string.Empty;
            text.With(name, name == "uuid" && skipUuid ? null : entry.Value);
        }

        launch.Arguments.Add("-smbios", text.ToString());
    }

    private static void AddFirmwareConfiguration(Launch launch)
    {
        foreach (XElement entry in launch.Guest.Domain.Elements("sysinfo").Where(one => one.Is("@type", "fwcfg")).Elements("entry"))
        {
            string value = entry.At("@file") is { } file ? "file=" + file : "string=" + entry.Value;
            launch.Arguments.Add("-fw_cfg", $"name={entry.At("@name")},{value}");
        }
    }
}
