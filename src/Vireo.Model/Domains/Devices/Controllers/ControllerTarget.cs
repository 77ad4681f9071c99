namespace Vireo.Model.Domains.Devices.Controllers;

/// <summary>What a PCI controller tells the guest.</summary>
[XmlView("target")]
public sealed partial class ControllerTarget
{
    /// <summary>The bridge's number (<c>target/@chassisNr</c>).</summary>
    [XmlAttribute("chassisNr")] public partial uint? ChassisNumber { get; set; }

    /// <summary>The port's chassis (<c>target/@chassis</c>).</summary>
    [XmlAttribute("chassis", Form = XmlForm.Hexadecimal)] public partial uint? Chassis { get; set; }

    /// <summary>The port's slot (<c>target/@port</c>).</summary>
    [XmlAttribute("port", Form = XmlForm.Hexadecimal)] public partial uint? Port { get; set; }

    /// <summary>The first bus behind an expander (<c>target/@busNr</c>).</summary>
    [XmlAttribute("busNr")] public partial uint? BusNumber { get; set; }

    /// <summary>The order of a POWER host bridge (<c>target/@index</c>).</summary>
    [XmlAttribute("index")] public partial uint? Index { get; set; }

    /// <summary>Whether devices can be added and taken away behind it (<c>target/@hotplug</c>).</summary>
    [XmlAttribute("hotplug", Form = XmlForm.OnOff)] public partial bool? CanHotPlug { get; set; }

    /// <summary>The guest's NUMA node that it is near (<c>target/node</c>).</summary>
    [XmlText("node")] public partial uint? Node { get; set; }
}
