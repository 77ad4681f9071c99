namespace Vireo.Model.Domains;

/// <summary>A thread that serves disks.</summary>
[XmlView("iothread")]
public sealed partial class IOThread
{
    /// <summary>Its number (<c>iothread/@id</c>).</summary>
    [XmlAttribute("id")] public partial uint? Id { get; set; }

    /// <summary>Threads of its pool at least (<c>iothread/@thread_pool_min</c>).</summary>
    [XmlAttribute("thread_pool_min")] public partial uint? MinPoolThreads { get; set; }

    /// <summary>Threads of its pool at most (<c>iothread/@thread_pool_max</c>).</summary>
    [XmlAttribute("thread_pool_max")] public partial uint? MaxPoolThreads { get; set; }
}
