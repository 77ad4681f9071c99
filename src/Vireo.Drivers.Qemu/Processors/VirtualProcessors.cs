using System.Xml.Linq;
using Vireo.Drivers.Qemu.Documents;

namespace Vireo.Drivers.Qemu.Processors;

/// <summary>A guest's virtual processors one by one.</summary>
internal static class VirtualProcessors
{
    /// <summary>How many are there when QEMU starts; those that can be taken out are plugged in later.</summary>
    internal static long PresentAtStart(XElement domain)
    {
        long current = domain.Number("vcpu/@current") ?? domain.Number("vcpu") ?? 1;
        return domain.Element("vcpus") is { } list
            ? list.Elements("vcpu").Count(one => one.Switch("@enabled") == true && one.Switch("@hotpluggable") != true)
            : current;
    }
}
