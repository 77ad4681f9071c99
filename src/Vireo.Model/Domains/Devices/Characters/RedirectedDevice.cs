using Vireo.Model.Domains.Devices.Addresses;

namespace Vireo.Model.Domains.Devices.Characters;

/// <summary>A USB device of who looks at the display.</summary>
[XmlView("redirdev")]
public sealed partial class RedirectedDevice : DomainDevice
{
    /// <summary>The bus (<c>redirdev/@bus</c>).</summary>
    [XmlAttribute("bus")] public partial RedirectionBus? Bus { get; set; }

    /// <summary>The host's end (<c>redirdev</c>).</summary>
    [XmlVariant(".")] public partial CharacterBackend? Backend { get; set; }

    /// <summary>In which order it is tried at boot, from 1 (<c>redirdev/boot/@order</c>).</summary>
    [XmlAttribute("boot/order")] public partial uint? BootOrder { get; set; }

    /// <summary>What an s390 guest's boot loader is told (<c>redirdev/boot/@loadparm</c>).</summary>
    [XmlAttribute("boot/loadparm")] public partial string? BootLoadParameter { get; set; }
}

/// <summary>Buses whose devices can be redirected.</summary>
[XmlEnum]
public enum RedirectionBus
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>usb</c>.</summary>
    Usb,
}
