using System.Collections.Concurrent;
using System.Diagnostics;
using Vireo.Telemetry;

namespace Vireo.Tests.Telemetry;

/// <summary>Somebody who collects the spans of calls to one server.</summary>
internal sealed class SpanRecorder : IDisposable
{
    private readonly ActivityListener _listener;
    private readonly ConcurrentQueue<Activity> _ended = [];

    internal SpanRecorder(string server, string? also = null)
    {
        _listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == VirtTelemetry.Name || source.Name == also,
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity =>
            {
                if (activity.GetTagItem("server.address") as string == server)
                {
                    _ended.Enqueue(activity);
                }
            },
        };
        ActivitySource.AddActivityListener(_listener);
    }

    internal IEnumerable<Activity> Named(string name) => _ended.Where(activity => activity.OperationName == name);

    public void Dispose() => _listener.Dispose();
}
