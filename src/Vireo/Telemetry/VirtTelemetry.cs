namespace Vireo.Telemetry;

/// <summary>
/// What the client tells of itself to whoever collects figures and traces. While nobody does, it costs nothing.
/// </summary>
/// <remarks>
/// <para>Metrics, by OpenTelemetry's conventions for remote calls where they have a name for it:</para>
/// <list type="bullet">
/// <item><c>rpc.client.call.duration</c> (s): every call, with <c>rpc.method</c>, and <c>error.type</c> where it failed.</item>
/// <item><c>vireo.client.io</c> (By): the protocol's bytes, with <c>network.io.direction</c>.</item>
/// <item><c>vireo.client.connections</c>: open connections to daemons.</item>
/// <item><c>vireo.client.events</c>: events that subscribers were told of, with <c>vireo.event.type</c>.</item>
/// </list>
/// <para>Traces: one span for each call, named after the C function, such as <c>virDomainCreate</c>.</para>
/// </remarks>
public static class VirtTelemetry
{
    /// <summary>The name of the activity source and of the meter.</summary>
    public const string Name = "Vireo";
}
