namespace Vireo.Model.Domains.Features;

/// <summary>What Hyper-V offers, offered to Windows.</summary>
[XmlView("hyperv")]
public sealed partial class HypervFeatures
{
    /// <summary>Whether everything that the host can is offered (<c>hyperv/@mode</c>).</summary>
    [XmlAttribute("mode")] public partial HypervMode? Mode { get; set; }

    /// <summary>No watchdogs that a busy host would set off (<c>hyperv/relaxed</c>).</summary>
    [XmlSwitch("relaxed")] public partial bool? Relaxed { get; set; }

    /// <summary>A virtual APIC (<c>hyperv/vapic</c>).</summary>
    [XmlSwitch("vapic")] public partial bool? VirtualApic { get; set; }

    /// <summary>Spinlocks that give up the processor (<c>hyperv/spinlocks</c>).</summary>
    [XmlSwitch("spinlocks")] public partial bool? Spinlocks { get; set; }

    /// <summary>After how many tries (<c>hyperv/spinlocks/@retries</c>).</summary>
    [XmlAttribute("spinlocks/retries")] public partial uint? SpinlockRetries { get; set; }

    /// <summary>The processor's index (<c>hyperv/vpindex</c>).</summary>
    [XmlSwitch("vpindex")] public partial bool? ProcessorIndex { get; set; }

    /// <summary>The time that a processor ran (<c>hyperv/runtime</c>).</summary>
    [XmlSwitch("runtime")] public partial bool? Runtime { get; set; }

    /// <summary>Synthetic interrupts (<c>hyperv/synic</c>).</summary>
    [XmlSwitch("synic")] public partial bool? SyntheticInterrupts { get; set; }

    /// <summary>Synthetic timers (<c>hyperv/stimer</c>).</summary>
    [XmlSwitch("stimer")] public partial bool? SyntheticTimers { get; set; }

    /// <summary>Synthetic timers that interrupt directly (<c>hyperv/stimer/direct</c>).</summary>
    [XmlSwitch("stimer/direct")] public partial bool? SyntheticTimersDirect { get; set; }

    /// <summary>Reset (<c>hyperv/reset</c>).</summary>
    [XmlSwitch("reset")] public partial bool? Reset { get; set; }

    /// <summary>A vendor of one's own (<c>hyperv/vendor_id</c>).</summary>
    [XmlSwitch("vendor_id")] public partial bool? VendorId { get; set; }

    /// <summary>That vendor, up to twelve characters (<c>hyperv/vendor_id/@value</c>).</summary>
    [XmlAttribute("vendor_id/value")] public partial string? VendorIdValue { get; set; }

    /// <summary>Frequencies of clocks (<c>hyperv/frequencies</c>).</summary>
    [XmlSwitch("frequencies")] public partial bool? Frequencies { get; set; }

    /// <summary>Notice of a change of the clock's frequency (<c>hyperv/reenlightenment</c>).</summary>
    [XmlSwitch("reenlightenment")] public partial bool? Reenlightenment { get; set; }

    /// <summary>Flushing other processors' translations (<c>hyperv/tlbflush</c>).</summary>
    [XmlSwitch("tlbflush")] public partial bool? TlbFlush { get; set; }

    /// <summary>Interrupts between processors (<c>hyperv/ipi</c>).</summary>
    [XmlSwitch("ipi")] public partial bool? InterProcessorInterrupts { get; set; }

    /// <summary>Faster nested guests (<c>hyperv/evmcs</c>).</summary>
    [XmlSwitch("evmcs")] public partial bool? EnlightenedVmcs { get; set; }

    /// <summary>The hardware's virtual APIC (<c>hyperv/avic</c>).</summary>
    [XmlSwitch("avic")] public partial bool? Avic { get; set; }
}

/// <summary>Which of Hyper-V's features are offered.</summary>
[XmlEnum]
public enum HypervMode
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>passthrough</c>.</summary>
    Passthrough,

    /// <summary><c>custom</c>.</summary>
    Custom,
}
