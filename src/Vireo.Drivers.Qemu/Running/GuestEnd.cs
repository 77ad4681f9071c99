using Vireo.Contract.Domains.Events.Lifecycle;
using Vireo.Contract.Domains.States;

namespace Vireo.Drivers.Qemu.Running;

/// <summary>How a run ended: what the guest's state, its event and its log say of it.</summary>
/// <param name="Reason">The state's reason.</param>
/// <param name="Event">The event's detail; null: no event is sent.</param>
/// <param name="Word">The log's word.</param>
internal sealed record GuestEnd(DomainShutoffReason Reason, DomainStoppedDetail? Event, string Word)
{
    /// <summary>The guest powered off.</summary>
    internal static GuestEnd Shutdown { get; } = new(DomainShutoffReason.Shutdown, DomainStoppedDetail.Shutdown, "shutdown");

    /// <summary>Somebody ended it.</summary>
    internal static GuestEnd Destroyed { get; } = new(DomainShutoffReason.Destroyed, DomainStoppedDetail.Destroyed, "destroyed");

    /// <summary>QEMU went by itself.</summary>
    internal static GuestEnd Crashed { get; } = new(DomainShutoffReason.Crashed, DomainStoppedDetail.Failed, "crashed");

    /// <summary>The guest's kernel gave up.</summary>
    internal static GuestEnd Panicked { get; } = new(DomainShutoffReason.Crashed, DomainStoppedDetail.Crashed, "crashed");

    /// <summary>Its memory was saved.</summary>
    internal static GuestEnd Saved { get; } = new(DomainShutoffReason.Saved, DomainStoppedDetail.Saved, "saved");

    /// <summary>It could not be started.</summary>
    internal static GuestEnd Failed { get; } = new(DomainShutoffReason.Failed, null, "failed");
}
