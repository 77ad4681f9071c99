namespace Vireo.Model.Storage.Pools;

/// <summary>An option with which Ceph is opened.</summary>
[XmlView("rbd:option")]
public sealed partial class CephOption
{
    /// <summary>Its name (<c>rbd:option/@name</c>).</summary>
    [XmlAttribute("name")] public partial string? Name { get; set; }

    /// <summary>Its value (<c>rbd:option/@value</c>).</summary>
    [XmlAttribute("value")] public partial string? Value { get; set; }
}
