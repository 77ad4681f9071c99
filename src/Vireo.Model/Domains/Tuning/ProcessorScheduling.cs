namespace Vireo.Model.Domains.Tuning;

/// <summary>How virtual processors are scheduled.</summary>
[XmlView("vcpusched")]
public sealed partial class ProcessorScheduling
{
    /// <summary>Which virtual processors (<c>vcpusched/@vcpus</c>).</summary>
    [XmlAttribute("vcpus")] public partial string? Processors { get; set; }

    /// <summary>How (<c>vcpusched/@scheduler</c>).</summary>
    [XmlAttribute("scheduler")] public partial SchedulerPolicy? Policy { get; set; }

    /// <summary>With which priority (<c>vcpusched/@priority</c>).</summary>
    [XmlAttribute("priority")] public partial uint? Priority { get; set; }
}
