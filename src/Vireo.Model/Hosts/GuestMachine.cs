namespace Vireo.Model.Hosts;

/// <summary>A type of machine.</summary>
[XmlView("machine")]
public sealed partial class GuestMachine
{
    /// <summary>What it stands for (<c>machine/@canonical</c>).</summary>
    [XmlAttribute("canonical")] public partial string? Canonical { get; set; }

    /// <summary>How many processors it has at most (<c>machine/@maxCpus</c>).</summary>
    [XmlAttribute("maxCpus")] public partial uint? MaxProcessors { get; set; }

    /// <summary>Whether it will be gone (<c>machine/@deprecated</c>).</summary>
    [XmlAttribute("deprecated")] public partial bool? IsDeprecated { get; set; }

    /// <summary>Its name (<c>machine</c>).</summary>
    [XmlText(".")] public partial string? Name { get; set; }
}
