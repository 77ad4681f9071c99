namespace Vireo.Model.HostInterfaces;

/// <summary>What makes a bridge of an interface.</summary>
[XmlView("bridge")]
public sealed partial class InterfaceBridge
{
    /// <summary>Whether it takes part in the spanning tree (<c>bridge/@stp</c>).</summary>
    [XmlAttribute("stp", Form = XmlForm.OnOff)] public partial bool? HasSpanningTree { get; set; }

    /// <summary>How long a new port learns, in seconds (<c>bridge/@delay</c>).</summary>
    [XmlAttribute("delay")] public partial double? DelaySeconds { get; set; }

    /// <summary>Its ports (<c>bridge/interface</c>).</summary>
    [XmlElements("interface")] public partial XmlList<InterfaceDefinition> Ports { get; }
}
