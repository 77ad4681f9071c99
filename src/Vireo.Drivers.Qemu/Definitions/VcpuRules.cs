using System.Xml.Linq;
using Vireo.Drivers.Qemu.Documents;
using Vireo.Drivers.Qemu.Guests;

namespace Vireo.Drivers.Qemu.Definitions;

/// <summary>Virtual processors that a document lists one by one.</summary>
internal static class VcpuRules
{
    internal static void Check(XElement domain)
    {
        if (domain.Element("vcpus") is not { } list)
        {
            return;
        }

        XElement[] processors = [.. list.Elements("vcpu").OrderBy(one => one.Number("@id"))];
        if (processors.FirstOrDefault() is not { } first)
        {
            return;
        }

        CheckFirst(first);
        bool ordered = first.Has("@order");
        XElement previous = first;
        foreach (XElement processor in processors.Skip(1))
        {
            if (processor.Switch("@enabled") == true && processor.Has("@order") != ordered)
            {
                throw QemuFaults.Unsupported("all vcpus must have either set or unset order");
            }

            if (processor.Switch("@enabled") == true && processor.Switch("@hotpluggable") != true)
            {
                CheckFixed(processor, previous);
            }

            previous = processor;
        }
    }

    private static void CheckFirst(XElement first)
    {
        if (first.Switch("@enabled") != true)
        {
            throw QemuFaults.Unsupported("vcpu 0 can't be offline");
        }

        if (first.Switch("@hotpluggable") == true)
        {
            throw QemuFaults.Unsupported("vcpu0 can't be hotpluggable");
        }

        if (first.Number("@order") is not (null or 1))
        {
            throw QemuFaults.Unsupported("vcpu0 must be enabled first");
        }
    }

    private static void CheckFixed(XElement processor, XElement previous)
    {
        if (previous.Switch("@hotpluggable") == true)
        {
            throw QemuFaults.Unsupported("online non-hotpluggable vcpus need to be ordered prior to hotplugable vcpus");
        }

        if ((previous.Number("@order") ?? 0) > (processor.Number("@order") ?? 0))
        {
            throw QemuFaults.Unsupported("online non-hotpluggable vcpus must be ordered in ascending order");
        }
    }
}
