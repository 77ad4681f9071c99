using System.Xml.Linq;
using Vireo.Host.Shapes;

namespace Vireo.Host.DomainXml.Devices;

/// <summary>What any device may say of its place in the guest: order of booting, the user's name for it, option ROM, address.</summary>
internal static class DevicePlaces
{
    /// <summary>Only names of users stay; those that a driver gave belong to one run of the guest.</summary>
    private const string UserAliasPrefix = "ua-";

    private static readonly Shape Boot = new Shape("boot").Must("order", Values.Positive).With("loadparm", LoadParameter.Instance);
    private static readonly Shape Master = new Shape("master").Must("startport", Values.UInt);
    private static readonly Shape Acpi = new Shape("acpi").With("index", Values.Positive).DropEmpty();

    private static readonly Shape Rom = new Shape("rom")
        .With("enabled", Values.YesNo)
        .With("bar", Values.OnOff)
        .WithTexts("file")
        .DropEmpty();

    internal static void Read(XElement input, XElement output)
    {
        Add(output, input.Element("boot"), Boot);
        if (input.Element("alias")?.Attribute("name")?.Value is { } alias && alias.StartsWith(UserAliasPrefix, StringComparison.Ordinal))
        {
            output.Add(new XElement("alias", new XAttribute("name", alias)));
        }

        Add(output, input.Element("master") ?? MasterOf(output), Master);
        Add(output, input.Element("rom"), Rom);
        Add(output, input.Element("acpi"), Acpi);
        if (input.Element("address") is { } address)
        {
            output.Add(DeviceAddresses.Read(address));
        }
    }

    /// <summary>A companion of a USB 2 controller has ports of its master, even where the document names none.</summary>
    private static XElement? MasterOf(XElement output) => output.Name == "controller" && ControllerShape.MasterPortOf(output) is { } port
        ? new XElement("master", new XAttribute("startport", port))
        : null;

    private static void Add(XElement output, XElement? element, Shape shape)
    {
        if (element is not null)
        {
            output.Add(shape.Read(element));
        }
    }
}
