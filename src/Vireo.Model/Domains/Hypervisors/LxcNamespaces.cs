namespace Vireo.Model.Domains.Hypervisors;

/// <summary>Namespaces that a container shares.</summary>
[XmlView("lxc:namespace")]
public sealed partial class LxcNamespaces
{
    /// <summary>Of the network (<c>lxc:namespace/lxc:sharenet</c>).</summary>
    [XmlElement("lxc:sharenet")] public partial LxcSharedNamespace Network { get; set; }

    /// <summary>Of communication between processes (<c>lxc:namespace/lxc:shareipc</c>).</summary>
    [XmlElement("lxc:shareipc")] public partial LxcSharedNamespace InterProcess { get; set; }

    /// <summary>Of the host's name (<c>lxc:namespace/lxc:shareuts</c>).</summary>
    [XmlElement("lxc:shareuts")] public partial LxcSharedNamespace Hostname { get; set; }
}
