namespace Vireo.Model.Networks;

/// <summary>A device that guests get.</summary>
[XmlView("address")]
public sealed partial class ForwardAddress
{
    /// <summary>Says <c>pci</c> (<c>address/@type</c>).</summary>
    [XmlAttribute("type")] public partial PciAddressType? Type { get; set; }

    /// <summary>The PCI domain (<c>address/@domain</c>).</summary>
    [XmlAttribute("domain", Form = XmlForm.Hexadecimal, Digits = 4)] public partial uint? Domain { get; set; }

    /// <summary>The bus (<c>address/@bus</c>).</summary>
    [XmlAttribute("bus", Form = XmlForm.Hexadecimal, Digits = 2)] public partial uint? Bus { get; set; }

    /// <summary>The slot on the bus (<c>address/@slot</c>).</summary>
    [XmlAttribute("slot", Form = XmlForm.Hexadecimal, Digits = 2)] public partial uint? Slot { get; set; }

    /// <summary>The function of the device (<c>address/@function</c>).</summary>
    [XmlAttribute("function", Form = XmlForm.Hexadecimal)] public partial uint? Function { get; set; }

    /// <summary>Whether the slot's other functions are used too (<c>address/@multifunction</c>).</summary>
    [XmlAttribute("multifunction", Form = XmlForm.OnOff)] public partial bool? IsMultifunction { get; set; }

    /// <summary>How many interfaces use it at present (<c>address/@connections</c>).</summary>
    [XmlAttribute("connections")] public partial uint? Connections { get; set; }
}

/// <summary>What kind of place a device has.</summary>
[XmlEnum]
public enum PciAddressType
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>pci</c>.</summary>
    Pci,
}
