namespace Vireo.Model.Hosts.Processors;

/// <summary>A processor's clock.</summary>
[XmlView("counter")]
public sealed partial class ClockCounter
{
    /// <summary>Its name (<c>counter/@name</c>).</summary>
    [XmlAttribute("name")] public partial string? Name { get; set; }

    /// <summary>How often it ticks, in Hz (<c>counter/@frequency</c>).</summary>
    [XmlAttribute("frequency")] public partial ulong? FrequencyHz { get; set; }

    /// <summary>Whether a guest's can tick otherwise (<c>counter/@scaling</c>).</summary>
    [XmlAttribute("scaling")] public partial bool? CanScale { get; set; }
}
