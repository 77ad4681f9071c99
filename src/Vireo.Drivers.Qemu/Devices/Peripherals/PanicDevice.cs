using System.Globalization;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Vireo.Drivers.Qemu.Arguments;
using Vireo.Drivers.Qemu.Documents;
using Vireo.Drivers.Qemu.Guests;
using Vireo.Drivers.Qemu.Launching;

namespace Vireo.Drivers.Qemu.Devices.Peripherals;

/// <summary>How a guest tells that it has crashed.</summary>
internal sealed class PanicDevice() : QemuDevice("panic")
{
    internal override void Complete(XElement device, Guest guest) => device.SetAttributeValue("model", device.At("@model") ?? "isa");

    internal override void Validate(XElement device, Guest guest)
    {
        string? model = device.At("@model");
        if (model is "pseries" or "s390")
        {
            throw QemuFaults.Unsupported(model == "s390"
                ? "only S390 guests support panic device of model 's390'"
                : "only the pSeries guests support panic device of model 'pseries'");
        }

        if (model == "hyperv" && device.Element("address") is not null)
        {
            throw QemuFaults.Unsupported("setting the panic device address is not supported for model 'hyperv'");
        }

        if (model == "isa" && device.At("address/@type") is { } and not "isa")
        {
            throw QemuFaults.Unsupported("panic is supported only with ISA address type");
        }
    }

    internal override void Build(XElement device, Launch launch)
    {
        if (device.Is("@model", "isa"))
        {
            string? port = device.At("address/@iobase");
            launch.Arguments.AddDevice(new JsonObject { ["driver"] = "pvpanic" }
                .Put("ioport", port is null ? (long?)null : long.Parse(port.AsSpan(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)));
        }
    }
}
