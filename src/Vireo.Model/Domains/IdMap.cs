namespace Vireo.Model.Domains;

/// <summary>How a container's users and groups are those of the host.</summary>
[XmlView("idmap")]
public sealed partial class IdMap
{
    /// <summary>Users (<c>idmap/uid</c>).</summary>
    [XmlElements("uid")] public partial XmlList<IdMapping> Users { get; }

    /// <summary>Groups (<c>idmap/gid</c>).</summary>
    [XmlElements("gid")] public partial XmlList<IdMapping> Groups { get; }
}
