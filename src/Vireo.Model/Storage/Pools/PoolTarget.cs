using Vireo.Model.Permissions;

namespace Vireo.Model.Storage.Pools;

/// <summary>Where the host sees a pool.</summary>
[XmlView("target")]
public sealed partial class PoolTarget
{
    /// <summary>The folder (<c>target/path</c>).</summary>
    [XmlText("path")] public partial string? Path { get; set; }

    /// <summary>Who may do what with it (<c>target/permissions</c>).</summary>
    [XmlElement("permissions")] public partial FilePermissions Permissions { get; set; }
}
