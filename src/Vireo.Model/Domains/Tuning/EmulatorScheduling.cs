namespace Vireo.Model.Domains.Tuning;

/// <summary>How a guest's emulator is scheduled.</summary>
[XmlView("emulatorsched")]
public sealed partial class EmulatorScheduling
{
    /// <summary>How (<c>emulatorsched/@scheduler</c>).</summary>
    [XmlAttribute("scheduler")] public partial SchedulerPolicy? Policy { get; set; }

    /// <summary>With which priority (<c>emulatorsched/@priority</c>).</summary>
    [XmlAttribute("priority")] public partial uint? Priority { get; set; }
}
