using System.Globalization;
using System.Xml.Linq;
using Vireo.Drivers.Qemu.Documents;
using Vireo.Host.DomainXml.Rules;

namespace Vireo.Drivers.Qemu.Placing;

/// <summary>A guest's controllers in the order in which they were added.</summary>
internal static class ControllerLists
{
    internal static XElement? Find(XElement devices, string type, int index) => devices.Elements("controller").FirstOrDefault(
        controller => controller.Is("@type", type) && controller.Is("@index", index.ToString(CultureInfo.InvariantCulture)));

    /// <summary>Adds a controller unless one of its type and index is there.</summary>
    internal static bool AddIfMissing(XElement devices, string type, int index, string? model)
    {
        if (Find(devices, type, index) is not null)
        {
            return false;
        }

        Add(devices, type, index, model);
        return true;
    }

    /// <summary>Adds a controller.</summary>
    internal static void Add(XElement devices, string type, int index, string? model)
    {
        var controller = new XElement("controller", new XAttribute("type", type), new XAttribute("index", index));
        if (model is not null)
        {
            controller.Add(new XAttribute("model", model));
        }

        DeviceOrder.Insert(devices, controller);
    }
}
