namespace Vireo.Model.Domains.Tuning;

/// <summary>How threads are scheduled.</summary>
[XmlEnum]
public enum SchedulerPolicy
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>batch</c>.</summary>
    Batch,

    /// <summary><c>idle</c>.</summary>
    Idle,

    /// <summary><c>fifo</c>.</summary>
    [XmlWord("fifo")]
    FirstInFirstOut,

    /// <summary><c>rr</c>.</summary>
    [XmlWord("rr")]
    RoundRobin,
}
