using System.Xml.Linq;
using Vireo.Drivers.Qemu.Documents;
using Vireo.Drivers.Qemu.Guests;

namespace Vireo.Drivers.Qemu.Definitions;

/// <summary>The elements of the driver's own namespace: arguments and variables, and properties of devices that are set past libvirt.</summary>
internal static class OwnElements
{
    private static readonly XNamespace Qemu = QemuNamespace.Uri;

    internal static IEnumerable<XElement> Read(XElement input)
    {
        if (input.Element(Qemu + "commandline") is { } commandLine && ReadCommandLine(commandLine) is { HasElements: true } read)
        {
            yield return read;
        }

        if (input.Element(Qemu + "capabilities") is { } capabilities)
        {
            yield return Copy(capabilities, "add", "del");
        }

        if (input.Element(Qemu + "deprecation") is { } deprecation)
        {
            yield return new XElement(Qemu + "deprecation", deprecation.Attribute("behavior"));
        }

        if (input.Element(Qemu + "override") is { } overrides)
        {
            throw QemuFaults.Unsupported($"element '{overrides.Name.LocalName}' of the QEMU namespace is not supported");
        }
    }

    private static XElement ReadCommandLine(XElement input)
    {
        var output = new XElement(Qemu + "commandline");
        foreach (XElement argument in input.Elements(Qemu + "arg"))
        {
            output.Add(new XElement(
                Qemu + "arg",
                new XAttribute("value", argument.At("@value") ?? throw QemuFaults.Internal("No qemu command-line argument specified"))));
        }

        foreach (XElement variable in input.Elements(Qemu + "env"))
        {
            string name = variable.At("@name") is { Length: > 0 } given ? given
                : throw QemuFaults.Internal("No qemu environment name specified");
            CheckName(name);
            output.Add(new XElement(
                Qemu + "env", new XAttribute("name", name), variable.At("@value") is { } value ? new XAttribute("value", value) : null));
        }

        return output;
    }

    private static void CheckName(string name)
    {
        if (!char.IsAsciiLetter(name[0]) && name[0] != '_')
        {
            throw QemuFaults.Internal("Invalid environment name, it must begin with a letter or underscore");
        }

        if (name.Any(character => !char.IsAsciiLetterOrDigit(character) && character != '_'))
        {
            throw QemuFaults.Internal("Invalid environment name, it must contain only alphanumerics and underscore");
        }
    }

    private static XElement Copy(XElement input, params string[] names)
    {
        var output = new XElement(Qemu + input.Name.LocalName);
        foreach (string name in names)
        {
            output.Add(input.Elements(Qemu + name).Select(one => new XElement(Qemu + name, one.Attribute("capability"))));
        }

        return output;
    }
}
