using System.Globalization;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Vireo.Drivers.Qemu.Arguments;
using Vireo.Drivers.Qemu.Devices;
using Vireo.Drivers.Qemu.Documents;
using Vireo.Drivers.Qemu.Guests;
using Vireo.Drivers.Qemu.Launching;
using Vireo.Drivers.Qemu.Processors;

namespace Vireo.Drivers.Qemu.CommandLine;

/// <summary>Processors and the threads for disk I/O.</summary>
internal static class ProcessorOptions
{
    internal static void AddModel(Launch launch)
    {
        if (CpuArguments.Describe(launch.Guest) is { } cpu)
        {
            launch.Arguments.Add("-cpu", cpu);
        }
    }

    internal static void AddCount(Launch launch)
    {
        Guest guest = launch.Guest;
        long maximum = guest.Domain.Number("vcpu") ?? 1;
        long present = VirtualProcessors.PresentAtStart(guest.Domain);
        XElement? topology = guest.Topology;
        OptionText text = new OptionText(present.ToString(CultureInfo.InvariantCulture))
            .With("maxcpus", present == maximum ? null : maximum)
            .With("sockets", topology.Number("@sockets") ?? maximum)
            .With("dies", topology.Number("@dies"))
            .With("cores", topology.Number("@cores") ?? 1)
            .With("threads", topology.Number("@threads") ?? 1);
        launch.Arguments.Add("-smp", text.ToString());
    }

    internal static void AddIoThreads(Launch launch)
    {
        XElement domain = launch.Guest.Domain;
        foreach (long number in IoThreads.Of(domain))
        {
            XElement? named = domain.All("iothreadids/iothread").FirstOrDefault(thread => thread.Number("@id") == number);
            launch.Arguments.AddObject(Pool(new JsonObject { ["qom-type"] = "iothread", ["id"] = $"iothread{number}" }, named));
        }

        if (domain.Element("defaultiothread") is { } main)
        {
            launch.Arguments.AddObject(Pool(new JsonObject { ["qom-type"] = "main-loop", ["id"] = "main-loop" }, main));
        }
    }

    private static JsonObject Pool(JsonObject thread, XElement? named) =>
        thread.Put("thread-pool-min", named.Number("@thread_pool_min")).Put("thread-pool-max", named.Number("@thread_pool_max"));
}
