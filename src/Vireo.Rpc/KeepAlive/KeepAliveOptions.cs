namespace Vireo.Rpc.KeepAlive;

/// <summary>
/// When a silent peer is asked whether it lives, and when it is given up: after <c>Interval * (Count + 1)</c> of silence.
/// </summary>
public sealed record KeepAliveOptions
{
    /// <summary>The silence after which a ping is sent. Default 5 s (libvirtd's own <c>keepalive_interval</c>).</summary>
    public TimeSpan Interval
    {
        get;
        init => field = value > TimeSpan.Zero ? value : throw new ArgumentOutOfRangeException(nameof(value));
    } = TimeSpan.FromSeconds(5);

    /// <summary>
    /// Pings that may go unanswered. Default 5 (libvirtd's own <c>keepalive_count</c>); 0 closes after one silent interval.
    /// </summary>
    public int Count { get; init => field = value >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value)); } = 5;
}
