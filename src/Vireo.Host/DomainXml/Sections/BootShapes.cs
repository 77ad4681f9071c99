using System.Xml.Linq;
using Vireo.Errors;
using Vireo.Host.Shapes;

namespace Vireo.Host.DomainXml.Sections;

/// <summary>Firmware of a guest, and what its kind of system adds.</summary>
internal static class BootShapes
{
    private static readonly string[] FirmwareFeatures = ["enrolled-keys", "secure-boot"];

    /// <summary>What the firmware must have and must not have; written in an order of its own.</summary>
    internal static Shape Firmware { get; } = new Shape("firmware")
        .HasMany(new Shape("feature").With("enabled", Values.YesNo).With("name", Values.OneOf(FirmwareFeatures)))
        .Then((_, output) => output.ReplaceNodes(output.Elements()
            .OrderBy(feature => Array.IndexOf(FirmwareFeatures, feature.Attribute("name")?.Value)).ToArray()))
        .Then((_, output) => AddSecureBoot(output))
        .DropEmpty();

    /// <summary>The firmware's code.</summary>
    internal static Shape Loader { get; } = new Shape("loader")
        .With("readonly", Values.YesNo)
        .With("secure", Values.YesNo)
        .With("type", Values.OneOf("rom", "pflash", "none"))
        .Then(AddLoaderType)
        .With("stateless", Values.YesNo)
        .Text(Values.Text);

    /// <summary>The firmware's variables.</summary>
    internal static Shape Nvram { get; } = new Shape("nvram")
        .WithTexts("template")
        .With("type", Values.OneOf("file", "block", "dir", "network", "volume", "nvme", "vhostuser"))
        .Text(Values.Text)
        .Then((input, output) => output.Add(input.Elements("source")));

    /// <summary>A fully virtual guest starts from its disk unless it says otherwise; a container needs its first program.</summary>
    internal static void Complete(XElement os, string type, bool bootloader)
    {
        if (type == "exe")
        {
            if (os.Element("init") is null)
            {
                throw DomainFaults.Xml("init binary must be specified");
            }

            return;
        }

        os.Elements().Where(element => element.Name.LocalName.StartsWith("init", StringComparison.Ordinal) && element.Name != "initrd")
            .Remove();
        if (type != "hvm" || bootloader)
        {
            os.Elements("boot").Remove();
        }
    }

    private static void AddLoaderType(XElement input, XElement output)
    {
        if (output.Attribute("type") is null && input.Value.Length > 0)
        {
            output.Add(new XAttribute("type", "rom"));
        }
    }

    /// <summary>Firmware that has the vendor's keys boots securely.</summary>
    private static void AddSecureBoot(XElement firmware)
    {
        XElement? secure = Find(firmware, "secure-boot");
        if (Find(firmware, "enrolled-keys")?.Attribute("enabled")?.Value != "yes")
        {
            return;
        }

        if (secure?.Attribute("enabled")?.Value == "no")
        {
            throw VirtErrorTexts.Raise(
                VirtErrorCode.XmlDetail,
                VirtErrorDomain.Domain,
                "firmware feature 'enrolled-keys' cannot be enabled when firmware feature 'secure-boot' is disabled");
        }

        if (secure is null)
        {
            firmware.Add(new XElement("feature", new XAttribute("enabled", "yes"), new XAttribute("name", "secure-boot")));
        }
    }

    private static XElement? Find(XElement firmware, string feature) =>
        firmware.Elements("feature").FirstOrDefault(one => one.Attribute("name")?.Value == feature);
}
