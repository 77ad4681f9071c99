using System.Xml.Linq;
using Vireo.Drivers.Qemu.Faults;
using Vireo.Host.DomainDocuments;
using Vireo.Host.DomainXml;

namespace Vireo.Drivers.Qemu.Running;

/// <summary>The command lines of guests with a terminal, a balloon and a kernel; nothing else.</summary>
internal sealed class BasicComposer : IGuestComposer
{
    private const string DefaultProgram = "/usr/bin/qemu-system-x86_64";
    private static readonly DomainReading Reading = new() { Architecture = "x86_64" };

    /// <inheritdoc />
    public ValueTask<DomainDefinition> ReadAsync(string xml, CancellationToken cancellationToken) => ValueTask.FromResult(DomainReader.Read(xml, Reading));

    /// <inheritdoc />
    public DomainDefinition GoLive(DomainDefinition saved, CommandInputs inputs) => saved.With(root =>
    {
        foreach (IGrouping<string, XElement> kind in root.Elements("devices").Elements().Where(one => one.Name != "emulator").GroupBy(one => one.Name.LocalName))
        {
            int index = 0;
            foreach (XElement device in kind)
            {
                string prefix = kind.Key switch { "console" => "serial", "memballoon" => "balloon", _ => kind.Key };
                device.Elements("alias").Remove();
                device.Add(new XElement("alias", new XAttribute("name", prefix + index++)));
            }
        }
    });

    /// <inheritdoc />
    public GuestCommand Compose(DomainDefinition live, CommandInputs inputs)
    {
        XElement root = live.Root;
        List<string> arguments =
        [
            "-name", $"guest={live.Name},debug-threads=on", "-S",
            "-machine", $"{root.Element("os")?.Element("type")?.Attribute("machine")?.Value ?? "pc"},usb=off,dump-guest-core=off",
            "-accel", live.Type == "kvm" ? "kvm" : "tcg", "-m", $"{live.MaxMemoryKib / 1024}", "-smp", $"{live.MaxVcpus}",
            "-uuid", live.Uuid.ToString("D"), "-display", "none", "-no-user-config", "-nodefaults",
            "-chardev", $"socket,id=charmonitor,fd={inputs.MonitorDescriptor},server=on,wait=off",
            "-mon", "chardev=charmonitor,id=monitor,mode=control", "-rtc", "base=utc", "-no-shutdown", "-boot", "strict=on",
        ];
        XElement? os = root.Element("os");
        foreach ((string element, string option) in new[] { ("kernel", "-kernel"), ("initrd", "-initrd"), ("cmdline", "-append") })
        {
            if (os?.Element(element)?.Value is { } value)
            {
                arguments.AddRange([option, value]);
            }
        }

        if (root.Elements("devices").Elements("serial").FirstOrDefault()?.Attribute("type")?.Value == "pty")
        {
            arguments.AddRange(["-chardev", "pty,id=charserial0", "-device", "isa-serial,chardev=charserial0,id=serial0,index=0"]);
        }

        if (root.Elements("devices").Elements("memballoon").FirstOrDefault() is { } balloon && balloon.Attribute("model")?.Value == "virtio")
        {
            arguments.AddRange(["-device", "virtio-balloon-pci,id=balloon0"]);
        }

        if (inputs.IsIncoming)
        {
            arguments.AddRange(["-incoming", "defer"]);
        }

        string program = root.Element("devices")?.Element("emulator")?.Value ?? DefaultProgram;
        return live.OsType == "hvm"
            ? new GuestCommand(program, arguments, [], [])
            : throw DriverFaults.Unsupported($"os type '{live.OsType}'");
    }
}
