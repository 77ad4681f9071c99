namespace Vireo.Model.Addresses;

/// <summary>The place of a PCI device.</summary>
[XmlView("address")]
public sealed partial class PciAddress
{
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
}
