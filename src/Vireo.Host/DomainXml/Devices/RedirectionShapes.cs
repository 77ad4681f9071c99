using Vireo.Host.Shapes;

namespace Vireo.Host.DomainXml.Devices;

/// <summary>USB devices of whoever looks at a guest's screen, passed on to the guest.</summary>
internal static class RedirectionShapes
{
    private static readonly Shape UsbFilter = new Shape("usbdev")
        .With("class", Any(2))
        .With("vendor", Any(4))
        .With("product", Any(4))
        .With("version", UsbVersion.Instance)
        .Must("allow", Values.YesNo);

    /// <summary>One such device, but for its place.</summary>
    internal static Shape Device { get; } = new Shape("redirdev")
        .With("bus", Values.OneOf("usb"), "usb")
        .Then((input, output) =>
        {
            string type = CharacterSources.ReadType(input, string.Empty);
            output.Add(new System.Xml.Linq.XAttribute("type", type), CharacterSources.Read(input, type));
        });

    /// <summary>Which of them may be passed on.</summary>
    internal static Shape Filter { get; } = new Shape("redirfilter").HasMany(UsbFilter);

    /// <summary>A number of the device's that is written with so many digits, or any.</summary>
    private static NumberValue Any(int digits) => Values.Hex(digits).InUpperCase() with { Wildcard = "-1" };
}
