namespace Vireo.Model.Domains.Tuning;

/// <summary>How a guest's processors share the host's.</summary>
[XmlView("cputune")]
public sealed partial class CpuTuning
{
    /// <summary>Its share among guests (<c>cputune/shares</c>).</summary>
    [XmlText("shares")] public partial uint? Shares { get; set; }

    /// <summary>The period of <see cref="QuotaMicroseconds"/> (<c>cputune/period</c>).</summary>
    [XmlText("period")] public partial ulong? PeriodMicroseconds { get; set; }

    /// <summary>Time that each virtual processor gets in a period; -1: all (<c>cputune/quota</c>).</summary>
    [XmlText("quota")] public partial long? QuotaMicroseconds { get; set; }

    /// <summary>The period of <see cref="GlobalQuotaMicroseconds"/> (<c>cputune/global_period</c>).</summary>
    [XmlText("global_period")] public partial ulong? GlobalPeriodMicroseconds { get; set; }

    /// <summary>Time that the whole guest gets in a period; -1: all (<c>cputune/global_quota</c>).</summary>
    [XmlText("global_quota")] public partial long? GlobalQuotaMicroseconds { get; set; }

    /// <summary>The period of <see cref="EmulatorQuotaMicroseconds"/> (<c>cputune/emulator_period</c>).</summary>
    [XmlText("emulator_period")] public partial ulong? EmulatorPeriodMicroseconds { get; set; }

    /// <summary>Time that the emulator gets in a period; -1: all (<c>cputune/emulator_quota</c>).</summary>
    [XmlText("emulator_quota")] public partial long? EmulatorQuotaMicroseconds { get; set; }

    /// <summary>The period of <see cref="IOThreadQuotaMicroseconds"/> (<c>cputune/iothread_period</c>).</summary>
    [XmlText("iothread_period")] public partial ulong? IOThreadPeriodMicroseconds { get; set; }

    /// <summary>Time that each I/O thread gets in a period; -1: all (<c>cputune/iothread_quota</c>).</summary>
    [XmlText("iothread_quota")] public partial long? IOThreadQuotaMicroseconds { get; set; }

    /// <summary>Where each virtual processor runs (<c>cputune/vcpupin</c>).</summary>
    [XmlElements("vcpupin")] public partial XmlList<ProcessorPin> ProcessorPins { get; }

    /// <summary>The host's processors that the emulator runs on (<c>cputune/emulatorpin/@cpuset</c>).</summary>
    [XmlAttribute("emulatorpin/cpuset")] public partial string? EmulatorSet { get; set; }

    /// <summary>Where each I/O thread runs (<c>cputune/iothreadpin</c>).</summary>
    [XmlElements("iothreadpin")] public partial XmlList<IOThreadPin> IOThreadPins { get; }

    /// <summary>How the emulator is scheduled (<c>cputune/emulatorsched</c>).</summary>
    [XmlElement("emulatorsched")] public partial EmulatorScheduling EmulatorScheduler { get; set; }

    /// <summary>How virtual processors are scheduled (<c>cputune/vcpusched</c>).</summary>
    [XmlElements("vcpusched")] public partial XmlList<ProcessorScheduling> ProcessorSchedulers { get; }

    /// <summary>How I/O threads are scheduled (<c>cputune/iothreadsched</c>).</summary>
    [XmlElements("iothreadsched")] public partial XmlList<IOThreadScheduling> IOThreadSchedulers { get; }

    /// <summary>Its share of the host's caches (<c>cputune/cachetune</c>).</summary>
    [XmlElements("cachetune")] public partial XmlList<CacheTuning> CacheTuning { get; }

    /// <summary>Its share of the memory's bandwidth (<c>cputune/memorytune</c>).</summary>
    [XmlElements("memorytune")] public partial XmlList<MemoryBandwidthTuning> MemoryBandwidthTuning { get; }
}
