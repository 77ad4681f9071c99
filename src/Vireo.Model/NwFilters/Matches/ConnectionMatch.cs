namespace Vireo.Model.NwFilters.Matches;

/// <summary>What connections packets are part of.</summary>
[XmlView("tcp")]
public sealed partial class ConnectionMatch
{
    /// <summary>Only if there are more of them than this (<c>tcp/@connlimit-above</c>).</summary>
    [XmlAttribute("connlimit-above")] public partial string? MoreThan { get; set; }

    /// <summary>Their states, such as <c>NEW,ESTABLISHED</c> (<c>tcp/@state</c>).</summary>
    [XmlAttribute("state")] public partial string? State { get; set; }

    /// <summary>The kernel's set of addresses that they are in (<c>tcp/@ipset</c>).</summary>
    [XmlAttribute("ipset")] public partial string? IPSet { get; set; }

    /// <summary>Which of their addresses those are, such as <c>src,dst</c> (<c>tcp/@ipsetflags</c>).</summary>
    [XmlAttribute("ipsetflags")] public partial string? IPSetFlags { get; set; }
}
