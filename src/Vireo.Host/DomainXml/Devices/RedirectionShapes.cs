using Vireo.Host.Shapes;

namespace Vireo.Host.DomainXml.Devices;

/// <summary>USB devices of whoever looks at a guest's screen, passed on to the guest.</summary>
internal static class RedirectionShapes
{
    private static readonly Shape UsbFilter = new Shape("usbdev")
        .With("class", Values.Hex(2, byte.MaxValue).InUpperCase())
        .With("vendor", Values.Hex(4, ushort.MaxValue).InUpperCase())
        .With("product", Values.Hex(4, ushort.MaxValue).InUpperCase())
        .WithTexts("version")
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
}
