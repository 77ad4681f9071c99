using System.Xml.Linq;
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
        .DropEmpty();

    /// <summary>The firmware's code.</summary>
    internal static Shape Loader { get; } = new Shape("loader")
        .With("readonly", Values.YesNo)
        .With("secure", Values.YesNo)
        .With("type", Values.OneOf("rom", "pflash", "none"))
        .With("stateless", Values.YesNo)
        .Text(Values.Text)
        .Then((_, output) => AddLoaderType(output));

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
        else if (os.Element("boot") is null)
        {
            AddDiskBoot(os);
        }
    }

    /// <summary>The default <c>boot</c> stands before what follows boots in a document.</summary>
    private static void AddDiskBoot(XElement os)
    {
        var boot = new XElement("boot", new XAttribute("dev", "hd"));
        XElement? next = os.Elements().FirstOrDefault(element => element.Name.LocalName is "bootmenu" or "bios" or "smbios");
        if (next is null)
        {
            os.Add(boot);
        }
        else
        {
            next.AddBeforeSelf(boot);
        }
    }

    private static void AddLoaderType(XElement loader)
    {
        if (loader.Attribute("type") is null && loader.Value.Length > 0)
        {
            loader.Add(new XAttribute("type", "rom"));
        }
    }
}
