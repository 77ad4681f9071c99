using System.Globalization;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Vireo.Drivers.Qemu.Addresses;
using Vireo.Drivers.Qemu.Arguments;
using Vireo.Drivers.Qemu.Documents;
using Vireo.Drivers.Qemu.Guests;
using Vireo.Drivers.Qemu.Launching;

namespace Vireo.Drivers.Qemu.Devices.Peripherals;

/// <summary>Folders of the host in the guest: 9p by QEMU itself, virtiofs by a process beside it.</summary>
internal sealed class FilesystemDevice() : QemuDevice("filesystem")
{
    internal override void Validate(XElement device, Guest guest)
    {
        if (!device.Is("@type", "mount"))
        {
            throw QemuFaults.Unsupported("only supports mount filesystem type");
        }

        string? driver = device.At("driver/@type");
        if (driver is "loop" or "nbd" or "ploop" or "handle")
        {
            throw QemuFaults.Unsupported("filesystem driver type not supported");
        }

        if (driver == "virtiofs")
        {
            CheckShared(device, guest);
        }
        else if ((device.Has("@fmode") || device.Has("@dmode")) && !device.Is("@accessmode", "mapped"))
        {
            throw QemuFaults.Unsupported("fmode and dmode must be used with accessmode=mapped");
        }
        else if (device.Has("driver/@format"))
        {
            throw QemuFaults.Unsupported("filesystem doesn't support storage format");
        }
    }

    internal override PciConnection Connection(XElement device, Guest guest) =>
        device.At("driver/@type") is "loop" or "nbd" or "ploop" ? PciConnection.None : Virtio(device.At("@model"), guest);

    internal override string? AliasOf(XElement device, Guest guest, int index) => "fs" + index.ToString(CultureInfo.InvariantCulture);

    internal override void GoLive(XElement device, Launch launch)
    {
        if (device.Is("driver/@type", "virtiofs") && !device.Has("source/@socket") && device.Element("binary") is null
            && launch.Inputs.VirtiofsBinary is { } program)
        {
            device.AddBefore(new XElement("binary", new XAttribute("path", program)), "source", "target");
        }
        else if (device.Element("binary") is { } binary && !binary.Has("@path") && launch.Inputs.VirtiofsBinary is { } path)
        {
            binary.SetAfter("path", path);
        }
    }

    internal override void Build(XElement device, Launch launch)
    {
        if (device.Is("driver/@type", "virtiofs"))
        {
            BuildShared(device, launch);
            return;
        }

        string id = "fsdev-" + device.Alias();
        launch.Arguments.Add("-fsdev", new OptionText("local")
            .With("security_model", device.At("@accessmode") switch { "mapped" => "mapped", "squash" => "none", _ => "passthrough" })
            .With("multidevs", device.At("@multidevs"))
            .With("fmode", device.At("@fmode"))
            .With("dmode", device.At("@dmode"))
            .With("writeout", device.At("driver/@wrpolicy"))
            .With("id", id)
            .With("path", device.At("source/@dir"))
            .Word("readonly", device.Element("readonly") is not null)
            .ToString());
        launch.Arguments.AddDevice(Properties.Virtio("virtio-9p", device, device.At("@model"))
            .Put("id", device.Alias())
            .Put("fsdev", id)
            .Put("mount_tag", device.At("target/@dir"))
            .PutAddress(device, launch.Guest));
    }

    private static void CheckShared(XElement device, Guest guest)
    {
        if (device.Element("readonly") is not null)
        {
            throw QemuFaults.Unsupported("virtiofs does not yet support read-only mode");
        }

        if (device.At("@accessmode") is not (null or "passthrough"))
        {
            throw QemuFaults.Unsupported("virtiofs only supports passthrough accessmode");
        }

        if (device.Has("driver/@wrpolicy"))
        {
            throw QemuFaults.Unsupported("virtiofs does not support wrpolicy");
        }

        if (device.Has("@fmode") || device.Has("@dmode"))
        {
            throw QemuFaults.Unsupported("virtiofs does not support fmode and dmode");
        }

        if (device.Has("@model") && !device.Is("@model", "virtio"))
        {
            throw QemuFaults.Unsupported("virtiofs does not support model");
        }

        if (device.Has("@multidevs"))
        {
            throw QemuFaults.Unsupported("virtiofs does not support multidevs");
        }

        SharedMemory.Require(guest, "virtiofs");
    }

    private static void BuildShared(XElement device, Launch launch)
    {
        string id = "chr-vu-" + device.Alias();
        string socket = device.At("source/@socket") ?? $"{launch.Inputs.DomainFolder}/{device.Alias()}-fs.sock";
        launch.Arguments.Add("-chardev", new OptionText("socket").With("id", id).With("path", socket).ToString());
        XElement? driver = device.Element("driver");
        launch.Arguments.AddDevice(new JsonObject { ["driver"] = "vhost-user-fs-pci" }
            .Put("iommu_platform", driver.Switch("@iommu"))
            .Put("ats", driver.Switch("@ats"))
            .Put("packed", driver.Switch("@packed"))
            .Put("page-per-vq", driver.Switch("@page_per_vq"))
            .Put("id", device.Alias())
            .Put("chardev", id)
            .Put("queue-size", driver.Number("@queue"))
            .Put("tag", device.At("target/@dir"))
            .Put("bootindex", device.Number("boot/@order"))
            .PutAddress(device, launch.Guest));
    }
}
