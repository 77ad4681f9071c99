using System.Globalization;
using System.Xml.Linq;
using Vireo.Host.Shapes;

namespace Vireo.Host.DomainXml.Sections;

/// <summary>How a guest starts: <c>bootloader</c> and <c>os</c>.</summary>
internal sealed class BootSection : ISection
{
    private static readonly OneOfValue Types = Values.OneOf("hvm", "xen", "linux", "exe", "uml", "xenpvh");

    private static readonly Shape Os = new Shape("os")
        .With("firmware", Values.OneOf("bios", "efi"))
        .Has(BootShapes.Firmware)
        .HasTexts(Values.Text, "init")
        .HasMany(new Shape("initarg").Text(Values.Text))
        .HasMany(new Shape("initenv").WithTexts("name").Text(Values.Text))
        .HasTexts(Values.Text, "initdir", "inituser", "initgroup")
        .Has(BootShapes.Loader)
        .Has(BootShapes.Nvram)
        .HasTexts(Values.Text, "kernel", "initrd", "cmdline", "dtb", "root")
        .Has(new Shape("acpi").HasMany(new Shape("table").With("type", Values.OneOf("slic")).Text(Values.Text)).DropEmpty())
        .HasMany(new Shape("boot").Must("dev", Values.OneOf("fd", "cdrom", "hd", "network")))
        .Has(new Shape("bootmenu").With("enable", Values.YesNo).With("timeout", Values.UInt).Then(CheckTimeout).DropEmpty())
        .Has(new Shape("bios").With("useserial", Values.YesNo).With("rebootTimeout", Values.Int).DropEmpty())
        .Has(new Shape("smbios").With("mode", Values.OneOf("none", "emulate", "host", "sysinfo") with { Unwritten = "none" }).DropEmpty());

    /// <inheritdoc />
    public void Read(XElement input, XElement output, DomainReading reading)
    {
        bool bootloader = input.Element("bootloader") is not null;
        AddBootloader(input, output);
        XElement os = input.Element("os") ?? new XElement("os");
        string type = ReadType(os, bootloader);
        XElement boot = Os.Read(os) ?? new XElement("os");
        boot.AddFirst(ReadMachine(os, WrittenType(type, output), reading));
        BootShapes.Complete(boot, type, bootloader);
        if (bootloader)
        {
            boot.Elements("bootmenu").Concat(boot.Elements("bios")).Remove();
        }

        output.Add(boot);
    }

    /// <summary>A menu that is off waits for nobody.</summary>
    private static void CheckTimeout(XElement input, XElement output)
    {
        if (output.Attribute("enable")?.Value != "yes")
        {
            output.SetAttributeValue("timeout", null);
        }
        else if (output.Attribute("timeout") is { } timeout && uint.Parse(timeout.Value, CultureInfo.InvariantCulture) > ushort.MaxValue)
        {
            throw DomainFaults.Unsupported("invalid value for boot menu timeout, must be in range [0,65535]");
        }
    }

    private static void AddBootloader(XElement input, XElement output)
    {
        if (input.Element("bootloader") is { } loader)
        {
            output.Add(new XElement("bootloader", loader.Value.Length > 0 ? loader.Value : null));
            output.Add(
                input.Element("bootloader_args") is { Value.Length: > 0 } arguments ? new XElement("bootloader_args", arguments.Value)
                    : null);
        }
    }

    private static string ReadType(XElement os, bool bootloader)
    {
        string? type = os.Element("type")?.Value;
        if (string.IsNullOrEmpty(type))
        {
            return bootloader ? "xen" : throw DomainFaults.Xml("an os <type> must be specified");
        }

        return Types.Choices.Contains(type) ? type : throw DomainFaults.Unsupported($"unknown OS type '{type}'");
    }

    /// <summary>Xen's own guests are written with the word of old versions.</summary>
    private static string WrittenType(string type, XElement output) =>
        type == "xen" && output.Attribute("type")?.Value == "xen" ? "linux" : type;

    private static XElement ReadMachine(XElement os, string type, DomainReading reading)
    {
        XElement? given = os.Element("type");
        string architecture = given?.Attribute("arch")?.Value ?? reading.Architecture;
        return Architectures.IsKnown(architecture)
            ? new XElement("type", new XAttribute("arch", architecture), given?.Attribute("machine"), type)
            : throw DomainFaults.Unsupported($"Unknown architecture {architecture}");
    }
}
