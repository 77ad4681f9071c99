namespace Vireo.Model.Domains.Tuning;

/// <summary>How I/O threads are scheduled.</summary>
[XmlView("iothreadsched")]
public sealed partial class IOThreadScheduling
{
    /// <summary>Which threads (<c>iothreadsched/@iothreads</c>).</summary>
    [XmlAttribute("iothreads")] public partial string? IOThreads { get; set; }

    /// <summary>How (<c>iothreadsched/@scheduler</c>).</summary>
    [XmlAttribute("scheduler")] public partial SchedulerPolicy? Policy { get; set; }

    /// <summary>With which priority (<c>iothreadsched/@priority</c>).</summary>
    [XmlAttribute("priority")] public partial uint? Priority { get; set; }
}
