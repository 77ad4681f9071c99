namespace Vireo.Model.Domains.Features;

/// <summary>What KVM offers.</summary>
[XmlView("kvm")]
public sealed partial class KvmFeatures
{
    /// <summary>Whether the guest cannot tell that it runs on KVM (<c>kvm/hidden</c>).</summary>
    [XmlSwitch("hidden")] public partial bool? Hidden { get; set; }

    /// <summary>Whether processors are the guest's alone (<c>kvm/hint-dedicated</c>).</summary>
    [XmlSwitch("hint-dedicated")] public partial bool? HintDedicated { get; set; }

    /// <summary>Whether the guest may wait busily for the host (<c>kvm/poll-control</c>).</summary>
    [XmlSwitch("poll-control")] public partial bool? PollControl { get; set; }

    /// <summary>Whether interrupts between processors are helped (<c>kvm/pv-ipi</c>).</summary>
    [XmlSwitch("pv-ipi")] public partial bool? ParavirtualIpi { get; set; }

    /// <summary>Whether pages that changed are told in a ring (<c>kvm/dirty-ring</c>).</summary>
    [XmlSwitch("dirty-ring")] public partial bool? DirtyRing { get; set; }

    /// <summary>How many pages the ring holds (<c>kvm/dirty-ring/@size</c>).</summary>
    [XmlAttribute("dirty-ring/size")] public partial uint? DirtyRingSize { get; set; }
}
