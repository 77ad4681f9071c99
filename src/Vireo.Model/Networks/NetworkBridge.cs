using Vireo.Model.Traffic;

namespace Vireo.Model.Networks;

/// <summary>A network's bridge on the host.</summary>
[XmlView("bridge")]
public sealed partial class NetworkBridge
{
    /// <summary>Its name; null: libvirt makes one (<c>bridge/@name</c>).</summary>
    [XmlAttribute("name")] public partial string? Name { get; set; }

    /// <summary>The firewall's zone that it is in (<c>bridge/@zone</c>).</summary>
    [XmlAttribute("zone")] public partial string? Zone { get; set; }

    /// <summary>Whether it takes part in the spanning tree (<c>bridge/@stp</c>).</summary>
    [XmlAttribute("stp", Form = XmlForm.OnOff)] public partial bool? HasSpanningTree { get; set; }

    /// <summary>How long a new port learns, in seconds (<c>bridge/@delay</c>).</summary>
    [XmlAttribute("delay")] public partial ulong? DelaySeconds { get; set; }

    /// <summary>Who manages its table of addresses (<c>bridge/@macTableManager</c>).</summary>
    [XmlAttribute("macTableManager")] public partial MacTableManager? MacTableManager { get; set; }
}
