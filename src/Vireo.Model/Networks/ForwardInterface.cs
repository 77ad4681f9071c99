namespace Vireo.Model.Networks;

/// <summary>A device that guests share.</summary>
[XmlView("interface")]
public sealed partial class ForwardInterface
{
    /// <summary>The device (<c>interface/@dev</c>).</summary>
    [XmlAttribute("dev")] public partial string? Device { get; set; }

    /// <summary>How many interfaces use it at present (<c>interface/@connections</c>).</summary>
    [XmlAttribute("connections")] public partial uint? Connections { get; set; }
}
