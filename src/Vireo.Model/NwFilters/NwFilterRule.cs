using Vireo.Model.NwFilters.Matches;

namespace Vireo.Model.NwFilters;

/// <summary>A rule of a network filter.</summary>
[XmlView("rule")]
public sealed partial class NwFilterRule
{
    /// <summary>What becomes of a packet (<c>rule/@action</c>).</summary>
    [XmlAttribute("action")] public partial NwFilterAction? Action { get; set; }

    /// <summary>Of which packets (<c>rule/@direction</c>).</summary>
    [XmlAttribute("direction")] public partial NwFilterDirection? Direction { get; set; }

    /// <summary>Less is applied first (<c>rule/@priority</c>).</summary>
    [XmlAttribute("priority")] public partial int? Priority { get; set; }

    /// <summary>Whether answers are let in too: <c>1</c>, <c>true</c>, <c>0</c>, <c>false</c> (<c>rule/@statematch</c>).</summary>
    [XmlAttribute("statematch")] public partial string? IsStateful { get; set; }

    /// <summary>What packets look like (<c>rule</c>).</summary>
    [XmlElements(".")] public partial XmlList<NwFilterMatch> Protocols { get; }
}

/// <summary>What becomes of a packet.</summary>
[XmlEnum]
public enum NwFilterAction
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>drop</c>.</summary>
    Drop,

    /// <summary><c>accept</c>.</summary>
    Accept,

    /// <summary><c>reject</c>.</summary>
    Reject,

    /// <summary><c>continue</c>.</summary>
    Continue,

    /// <summary><c>return</c>.</summary>
    Return,
}

/// <summary>Which packets a rule is for.</summary>
[XmlEnum]
public enum NwFilterDirection
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>in</c>.</summary>
    In,

    /// <summary><c>out</c>.</summary>
    Out,

    /// <summary><c>inout</c>.</summary>
    [XmlWord("inout")]
    InOut,
}
