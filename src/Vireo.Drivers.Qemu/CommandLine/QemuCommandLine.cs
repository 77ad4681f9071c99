using System.Globalization;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Vireo.Drivers.Qemu.Arguments;
using Vireo.Drivers.Qemu.Capabilities;
using Vireo.Drivers.Qemu.Devices;
using Vireo.Drivers.Qemu.Devices.Catalog;
using Vireo.Drivers.Qemu.Documents;
using Vireo.Drivers.Qemu.Guests;
using Vireo.Drivers.Qemu.Launching;
using Vireo.Errors;
using Vireo.Host.DomainDocuments;

namespace Vireo.Drivers.Qemu.CommandLine;

/// <summary>Puts QEMU's command line together, in libvirt's order.</summary>
public static class QemuCommandLine
{
    private const string Sandbox = "on,obsolete=deny,elevateprivileges=deny,spawn=deny,resourcecontrol=deny";

    private static readonly XNamespace Qemu = QemuNamespace.Uri;

    /// <summary>Plans a guest's start.</summary>
    /// <param name="live">The guest as it will run: it has id, aliases, ports and paths.</param>
    /// <param name="capabilities">What the program can do.</param>
    /// <param name="inputs">What the host and the moment decide.</param>
    /// <returns>Program, arguments, environment, and the descriptors to pass.</returns>
    /// <exception cref="VirtException">The guest cannot be run like this.</exception>
    public static GuestPlan Build(DomainDefinition live, QemuCapabilities capabilities, LaunchInputs inputs)
    {
        ArgumentNullException.ThrowIfNull(live);
        ArgumentNullException.ThrowIfNull(inputs);
        var guest = new Guest(live.Root, capabilities);
        var launch = new Launch(guest, inputs);
        AddBegin(launch);
        AddMachine(launch);
        AddBoot(launch);
        BuildOrder.Build(launch);
        AddEnd(launch);
        return new GuestPlan
        {
            Program = live.Root.At("devices/emulator") ?? capabilities.Emulator,
            Arguments = launch.Arguments.Words,
            Environment = [.. Environments.Of(guest, inputs), .. OwnVariables(live.Root)],
            Descriptors = launch.Descriptors,
        };
    }

    private static void AddBegin(Launch launch)
    {
        launch.Arguments.Add("-name", new OptionText().With("guest", launch.Guest.Name).With("debug-threads", true).ToString());
        launch.Arguments.Add("-S");
        launch.Arguments.AddObject(new JsonObject
        {
            ["qom-type"] = "secret",
            ["id"] = SecretObjects.MasterKey,
            ["format"] = "raw",
            ["file"] = launch.Inputs.DomainFolder + "/master-key.aes",
        });
        FirmwareNodes.Build(launch);
    }

    private static void AddMachine(Launch launch)
    {
        MachineOptions.AddMachine(launch);
        MachineOptions.AddAccelerator(launch);
        ProcessorOptions.AddModel(launch);
        FirmwareNodes.AddLoader(launch);
        MemoryOptions.Build(launch);
        ProcessorOptions.AddCount(launch);
        ProcessorOptions.AddIoThreads(launch);
        NumaOptions.Build(launch);
        launch.Arguments.Add("-uuid", launch.Guest.Domain.At("uuid") ?? string.Empty);
        SmbiosOptions.Build(launch);
    }

    private static void AddBoot(Launch launch)
    {
        if (launch.Guest.Devices.Element("graphics") is null)
        {
            launch.Arguments.Add("-display", "none");
        }

        launch.Arguments.Add("-no-user-config");
        launch.Arguments.Add("-nodefaults");
        launch.Arguments.Add("-chardev", $"socket,id=charmonitor,{MonitorSocket(launch)},server=on,wait=off");
        launch.Arguments.Add("-mon", "chardev=charmonitor,id=monitor,mode=control");
        ClockOptions.Build(launch);
        BootOptions.AddPower(launch);
        BootOptions.AddBoot(launch);
    }

    private static string MonitorSocket(Launch launch) => launch.Inputs.IsPretended
        ? $"path={launch.Inputs.DomainFolder.Replace(",", ",,", StringComparison.Ordinal)}/monitor.sock"
        : string.Create(CultureInfo.InvariantCulture, $"fd={launch.Pass(new PassedDescriptor(DescriptorPurpose.Monitor, string.Empty, 0))}");

    private static void AddEnd(Launch launch)
    {
        if (launch.Guest.Feature("vmcoreinfo") == true)
        {
            launch.Arguments.AddDevice(new JsonObject { ["driver"] = "vmcoreinfo" });
        }

        if (launch.Inputs.LoadSnapshot is { } snapshot)
        {
            launch.Arguments.Add("-loadvm", snapshot);
        }

        foreach (XElement argument in launch.Guest.Domain.Elements(Qemu + "commandline").Elements(Qemu + "arg"))
        {
            launch.Arguments.Add(argument.At("@value") ?? string.Empty);
        }

        if (launch.Inputs.HasSandbox)
        {
            launch.Arguments.Add("-sandbox", Sandbox);
        }

        BuildOrder.BuildLast(launch);
        launch.Arguments.Add("-msg", "timestamp=on");
    }

    private static IEnumerable<KeyValuePair<string, string>> OwnVariables(XElement domain) =>
        domain.Elements(Qemu + "commandline").Elements(Qemu + "env")
            .Select(variable => KeyValuePair.Create(variable.At("@name") ?? string.Empty, variable.At("@value") ?? string.Empty));
}
