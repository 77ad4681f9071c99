using Vireo.Events;

namespace Vireo.Domains.Events;

/// <summary>A guest's QEMU told of something by itself.</summary>
/// <param name="Domain">The guest.</param>
/// <param name="Type">What it told of, as QEMU writes it: <c>SHUTDOWN</c>.</param>
/// <param name="Time">When.</param>
/// <param name="Details">More of it (JSON); null: nothing.</param>
/// <remarks>
/// <c>virConnectDomainQemuMonitorEventRegister</c>, <c>virConnectDomainQemuMonitorEventDeregister</c>. Not for read-only connections.
/// </remarks>
public sealed record QemuMonitorEvent(Domain Domain, string Type, DateTimeOffset Time, string? Details) : IVirtEvent<QemuMonitorEvent>
{
    /// <inheritdoc />
    public static EventKind Kind { get; } = new(EventFamily.QemuMonitor, 0);
}
