namespace Vireo.Model.Domains;

/// <summary>What runs a guest.</summary>
[XmlEnum]
public enum DomainType
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>qemu</c>.</summary>
    Qemu,

    /// <summary><c>kqemu</c>.</summary>
    Kqemu,

    /// <summary><c>kvm</c>.</summary>
    Kvm,

    /// <summary><c>xen</c>.</summary>
    Xen,

    /// <summary><c>lxc</c>.</summary>
    Lxc,

    /// <summary><c>uml</c>.</summary>
    Uml,

    /// <summary><c>openvz</c>.</summary>
    Openvz,

    /// <summary><c>test</c>.</summary>
    Test,

    /// <summary><c>vmware</c>.</summary>
    Vmware,

    /// <summary><c>hyperv</c>.</summary>
    Hyperv,

    /// <summary><c>vbox</c>.</summary>
    Vbox,

    /// <summary><c>phyp</c>.</summary>
    Phyp,

    /// <summary><c>vz</c>.</summary>
    Vz,

    /// <summary><c>bhyve</c>.</summary>
    Bhyve,

    /// <summary><c>hvf</c>.</summary>
    Hvf,
}
