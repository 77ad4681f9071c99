using System.Diagnostics;
using System.Globalization;
using Vireo.Errors;
using Vireo.Rpc.Contracts;

namespace Vireo.Telemetry;

/// <summary>One call while it is measured.</summary>
internal readonly struct CallMeasurement
{
    private const string System = "libvirt";

    private readonly ProcedureInfo _procedure;
    private readonly ServerTags _server;
    private readonly Activity? _activity;
    private readonly TimeProvider _time;
    private readonly long _start;

    private CallMeasurement(ProcedureInfo procedure, ServerTags server, TimeProvider time)
    {
        _procedure = procedure;
        _server = server;
        _time = time;
        _start = time.GetTimestamp();
        _activity = ClientInstruments.Activities.HasListeners()
            ? ClientInstruments.Activities.StartActivity(procedure.Api, ActivityKind.Client, default(ActivityContext), Tags(errorType: null))
            : null;
    }

    /// <summary>Whether anybody wants to know.</summary>
    internal static bool IsWanted => ClientInstruments.CallDuration.Enabled || ClientInstruments.Activities.HasListeners();

    /// <summary>Begins to measure. Its activity is the current one of the asynchronous method that begins it, until it ends.</summary>
    /// <param name="procedure">What is called.</param>
    /// <param name="server">Where.</param>
    /// <param name="time">The clock.</param>
    /// <returns>The measurement.</returns>
    internal static CallMeasurement Begin(ProcedureInfo procedure, ServerTags server, TimeProvider time) => new(procedure, server, time);

    /// <summary>The call was answered, or has failed.</summary>
    /// <param name="failure">Why it failed; null: it did not.</param>
    internal void End(Exception? failure)
    {
        string? errorType = failure is null ? null : TypeOf(failure);
        ClientInstruments.CallDuration.Record(_time.GetElapsedTime(_start).TotalSeconds, Tags(errorType));
        if (_activity is null)
        {
            return;
        }

        if (failure is not null)
        {
            _activity.SetTag("error.type", errorType);
            _activity.SetStatus(ActivityStatusCode.Error, failure.Message);
            if (failure is VirtException { Code: var code })
            {
                _activity.SetTag("rpc.response.status_code", ((int)code).ToString(CultureInfo.InvariantCulture));
            }
        }

        _activity.Dispose();
    }

    private static string TypeOf(Exception failure) => failure switch
    {
        VirtException { Code: var code } => code.ToString(),
        OperationCanceledException => "canceled",
        _ => failure.GetType().Name,
    };

    private TagList Tags(string? errorType)
    {
        TagList tags = new()
        {
            { "rpc.system.name", System },
            { "rpc.method", _procedure.Api },
        };
        _server.AddTo(ref tags);
        if (errorType is not null)
        {
            tags.Add("error.type", errorType);
        }

        return tags;
    }
}
