namespace Vireo.Model.Domains;

/// <summary>A range of numbers that stand for others on the host.</summary>
[XmlView("uid")]
public sealed partial class IdMapping
{
    /// <summary>The first number in the guest (<c>uid/@start</c>).</summary>
    [XmlAttribute("start")] public partial uint? Start { get; set; }

    /// <summary>The first number on the host (<c>uid/@target</c>).</summary>
    [XmlAttribute("target")] public partial uint? Target { get; set; }

    /// <summary>How many (<c>uid/@count</c>).</summary>
    [XmlAttribute("count")] public partial uint? Count { get; set; }
}
