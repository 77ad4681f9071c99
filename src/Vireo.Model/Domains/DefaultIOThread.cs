namespace Vireo.Model.Domains;

/// <summary>The thread that serves what no other does.</summary>
[XmlView("defaultiothread")]
public sealed partial class DefaultIOThread
{
    /// <summary>Threads of its pool at least (<c>defaultiothread/@thread_pool_min</c>).</summary>
    [XmlAttribute("thread_pool_min")] public partial uint? MinPoolThreads { get; set; }

    /// <summary>Threads of its pool at most (<c>defaultiothread/@thread_pool_max</c>).</summary>
    [XmlAttribute("thread_pool_max")] public partial uint? MaxPoolThreads { get; set; }
}
