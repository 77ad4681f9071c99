using System.Xml.Linq;
using Vireo.Errors;
using Vireo.Host.Xml;

namespace Vireo.Host.DomainXml.Rules;

/// <summary>USB is there or switched off; companions of a controller are not there alone.</summary>
internal static class UsbRules
{
    internal static void Check(XElement devices)
    {
        XElement[] controllers = [.. devices.Elements("controller").Where(controller => controller.Is("@type", "usb"))];
        bool off = controllers.Any(IsNone);
        if (off && controllers.Length > 1)
        {
            throw Detail("Can't add another USB controller: USB is disabled for this domain");
        }

        if (controllers.Length > 0 && !off && controllers.All(controller => controller.Element("master") is not null))
        {
            throw Detail("No master USB controller specified");
        }

        if (off && devices.Elements("input").Any(input => input.Is("@bus", "usb")))
        {
            throw DomainFaults.Unsupported("Can't add USB input device. USB bus is disabled");
        }

        if (off && devices.Elements("hub").Any())
        {
            throw DomainFaults.Unsupported("Can't add USB hub: USB is disabled for this domain");
        }
    }

    private static bool IsNone(XElement controller) => controller.Is("@model", "none");

    private static VirtException Detail(string detail) =>
        VirtErrorTexts.Raise(VirtErrorCode.XmlDetail, VirtErrorDomain.Domain, detail);
}
