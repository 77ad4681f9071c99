using System.Globalization;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Vireo.Drivers.Qemu.Arguments;
using Vireo.Drivers.Qemu.Documents;
using Vireo.Drivers.Qemu.Guests;
using Vireo.Drivers.Qemu.Launching;

namespace Vireo.Drivers.Qemu.Devices.Peripherals;

/// <summary>Trusted platform modules: one that swtpm emulates, or the host's own.</summary>
internal sealed class TpmDevice() : QemuDevice("tpm")
{
    private const string CharacterDevice = "chrtpm";

    internal override void Complete(XElement device, Guest guest)
    {
        string model = device.At("@model") ?? "tpm-tis";
        device.SetAttributeValue("model", model);
        if (device.Element("backend") is { } backend && backend.Is("@type", "emulator") && !backend.Has("@version"))
        {
            backend.SetAfter("version", model == "tpm-crb" ? "2.0" : "1.2", "type");
        }
    }

    internal override void Validate(XElement device, Guest guest)
    {
        string? model = device.At("@model");
        string? type = device.At("backend/@type");
        if (type == "emulator" && device.Is("backend/@version", "1.2") && model == "tpm-crb")
        {
            throw QemuFaults.Unsupported($"Unsupported interface '{model}' for TPM 1.2");
        }

        if (model is "tpm-spapr" or "tpm-spapr-proxy" || !guest.Capabilities.TpmModels.Contains(model ?? string.Empty))
        {
            throw QemuFaults.Unsupported($"The QEMU executable {guest.Capabilities.Emulator} does not support TPM model {model}");
        }

        if (!guest.Capabilities.TpmTypes.Contains(type ?? string.Empty))
        {
            throw QemuFaults.Unsupported($"The QEMU executable {guest.Capabilities.Emulator} does not support TPM backend type {type}");
        }

        if (guest.Devices.Elements("tpm").Skip(1).Any())
        {
            throw QemuFaults.Unsupported("only a single TPM non-proxy device is supported");
        }
    }

    internal override string? AliasOf(XElement device, Guest guest, int index) => "tpm" + index.ToString(CultureInfo.InvariantCulture);

    internal override void Build(XElement device, Launch launch)
    {
        string id = "tpm-" + device.Alias();
        if (device.Is("backend/@type", "passthrough"))
        {
            BuildPassthrough(device, id, launch);
        }
        else
        {
            string socket = $"{launch.Inputs.RunFolder}/swtpm/{Path.GetFileName(launch.Inputs.DomainFolder)["domain-".Length..]}-swtpm.sock";
            OptionText text = launch.Inputs.IsPretended
                ? new OptionText("null").With("id", CharacterDevice)
                : new OptionText("socket").With("id", CharacterDevice).With("path", socket);
            launch.Arguments.Add("-chardev", text.ToString());
            launch.Arguments.Add("-tpmdev", new OptionText("emulator").With("id", id).With("chardev", CharacterDevice).ToString());
        }

        launch.Arguments.AddDevice(new JsonObject { ["driver"] = device.At("@model"), ["tpmdev"] = id, ["id"] = device.Alias() }
            .PutAddress(device, launch.Guest));
    }

    private static void BuildPassthrough(XElement device, string id, Launch launch)
    {
        string alias = device.Alias() ?? string.Empty;
        string path = launch.PassAsFile(
            new PassedDescriptor(DescriptorPurpose.Tpm, alias, 0) { Path = device.At("backend/device/@path") }, alias + "-tpm");
        string cancel = launch.PassAsFile(
            new PassedDescriptor(DescriptorPurpose.TpmCancel, alias, 0) { Path = device.At("backend/device/@path") }, alias + "-cancel");
        launch.Arguments.Add("-tpmdev", new OptionText("passthrough").With("id", id).With("path", path).With("cancel-path", cancel).ToString());
    }
}
