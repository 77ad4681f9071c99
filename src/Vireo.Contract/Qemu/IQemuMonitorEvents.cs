using Vireo.Contract.Domains;
using Vireo.Rpc.Contracts;

namespace Vireo.Contract.Qemu;

/// <summary>What monitors tell on their own.</summary>
[Contract(typeof(QemuProgram))]
public interface IQemuMonitorEvents
{
    /// <summary>A guest's monitor told of an event.</summary>
    /// <param name="callbackId">The registration's number.</param>
    /// <param name="domain">The guest.</param>
    /// <param name="type">The event's name, as QEMU writes it.</param>
    /// <param name="seconds">When it was: seconds since 1970.</param>
    /// <param name="microseconds">When it was: the microseconds within that second.</param>
    /// <param name="details">What it says (JSON); null: nothing.</param>
    /// <remarks><c>QEMU_PROC_DOMAIN_MONITOR_EVENT</c>.</remarks>
    [Event(6, Since = "1.2.3")]
    void DomainMonitorEvent(int callbackId, DomainHandle domain, string type, long seconds, uint microseconds, string? details);
}
