using System.Text.Json.Nodes;
using System.Xml.Linq;
using Vireo.Drivers.Qemu.Addresses;
using Vireo.Drivers.Qemu.Arguments;
using Vireo.Drivers.Qemu.Documents;
using Vireo.Drivers.Qemu.Guests;
using Vireo.Drivers.Qemu.Launching;
using Vireo.Drivers.Qemu.Memory;
using Vireo.Errors;

namespace Vireo.Drivers.Qemu.Devices.Peripherals;

/// <summary>Memory modules.</summary>
internal sealed class MemoryDevice() : QemuDevice("memory")
{
    private const long BytesPerKib = 1024;

    /// <summary>The aliases' beginnings, and QEMU's devices.</summary>
    private static readonly Dictionary<string, (string Prefix, string Device)> Models = new(StringComparer.Ordinal)
    {
        ["dimm"] = ("dimm", "pc-dimm"),
        ["nvdimm"] = ("nvdimm", "nvdimm"),
        ["virtio-pmem"] = ("virtiopmem", "virtio-pmem-pci"),
        ["virtio-mem"] = ("virtiomem", "virtio-mem-pci"),
    };

    /// <summary>virtio-pmem writes through to its file.</summary>
    internal override void Complete(XElement device, Guest guest)
    {
        if (device.Is("@model", "virtio-pmem"))
        {
            device.SetAfter("access", device.At("@access") ?? "shared", "model");
        }
    }

    internal override void Validate(XElement device, Guest guest)
    {
        string model = device.At("@model") ?? string.Empty;
        if (!Models.TryGetValue(model, out (string Prefix, string Device) known))
        {
            throw QemuFaults.Unsupported($"memory model '{model}' is not supported by this QEMU binary");
        }

        if (!guest.HasMemoryHotplug)
        {
            throw QemuFaults.Unsupported($"cannot use/hotplug a memory device when domain 'maxMemory' is not defined");
        }

        if (!guest.Capabilities.Has(known.Device))
        {
            throw QemuFaults.Unsupported($"{model} isn't supported by this QEMU binary");
        }

        if (model == "nvdimm" && device.Has("uuid"))
        {
            throw QemuFaults.Unsupported("UUID is not supported for NVDIMM device");
        }

        if (device.Number("target/node") is { } node)
        {
            if (node >= guest.Cells.Count)
            {
                throw VirtErrorTexts.Raise(VirtErrorCode.XmlDetail, VirtErrorDomain.Qemu,
                    $"can't add memory backend for guest node '{node}' as the guest has only '{guest.Cells.Count}' NUMA nodes configured");
            }
        }
        else if (guest.Cells.Count > 0 && model is not "virtio-pmem")
        {
            throw QemuFaults.Unsupported("target NUMA node needs to be specified for memory device");
        }
    }

    internal override PciConnection Connection(XElement device, Guest guest) =>
        device.At("@model") is "virtio-pmem" or "virtio-mem" ? Virtio(null, guest) : PciConnection.None;

    internal override string? AliasOf(XElement device, Guest guest, int index)
    {
        string prefix = Models.GetValueOrDefault(device.At("@model") ?? string.Empty).Prefix ?? "dimm";
        return prefix is "dimm" or "nvdimm" ? prefix + device.At("address/@slot") : Aliases.Next(device, guest, prefix);
    }

    internal override void Build(XElement device, Launch launch)
    {
        string alias = device.Alias() ?? string.Empty;
        XElement? target = device.Element("target");
        var need = new MemoryNeed("mem" + alias, target.Number("size") ?? 0) { Cell = target.Number("node"), Module = device };
        MemoryBackends.Add(need, launch);
        bool allocated = device.Is("@model", "virtio-mem")
            && launch.Guest.Capabilities.Has("virtio-mem-pci", "prealloc")
            && (HugePages.Find(need, launch).IsUsed || launch.Guest.Domain.Is("memoryBacking/allocation/@mode", "immediate"));
        launch.Arguments.AddDevice(new JsonObject { ["driver"] = Models[device.At("@model") ?? string.Empty].Device }
            .Put("node", target.Number("node"))
            .Put("label-size", target.Number("label/size") * BytesPerKib)
            .Put("block-size", target.Number("block") * BytesPerKib)
            .Put("requested-size", target.Number("requested") is > 0 and var requested ? requested * BytesPerKib : null)
            .Put("uuid", device.At("uuid"))
            .Put("unarmed", target?.Element("readonly") is null ? null : true)
            .Put("memdev", need.Id)
            .Put("prealloc", allocated ? true : null)
            .Put("id", alias)
            .PutAddress(device, launch.Guest));
    }
}
