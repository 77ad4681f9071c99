using Vireo.Model.Domains.Devices.Drivers;

namespace Vireo.Model.Domains.Devices.Controllers;

/// <summary>How a controller works.</summary>
[XmlView("driver")]
public sealed partial class ControllerDriver : VirtioDriver
{
    /// <summary>How many queues it has (<c>driver/@queues</c>).</summary>
    [XmlAttribute("queues")] public partial uint? Queues { get; set; }

    /// <summary>How many commands a unit queues (<c>driver/@cmd_per_lun</c>).</summary>
    [XmlAttribute("cmd_per_lun")] public partial uint? CommandsPerUnit { get; set; }

    /// <summary>How many sectors one command moves at most (<c>driver/@max_sectors</c>).</summary>
    [XmlAttribute("max_sectors")] public partial uint? MaxSectors { get; set; }

    /// <summary>Whether a thread of its own handles its requests (<c>driver/@ioeventfd</c>).</summary>
    [XmlAttribute("ioeventfd", Form = XmlForm.OnOff)] public partial bool? UsesEventFd { get; set; }

    /// <summary>The thread that serves it (<c>driver/@iothread</c>).</summary>
    [XmlAttribute("iothread")] public partial uint? IOThread { get; set; }
}
