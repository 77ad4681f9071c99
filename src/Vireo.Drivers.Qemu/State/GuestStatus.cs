using System.Xml.Linq;
using Vireo.Contract.Domains.States;

namespace Vireo.Drivers.Qemu.State;

/// <summary>What must be known of a running guest to take it up again: the content of its status file.</summary>
internal sealed record GuestStatus
{
    /// <summary>The id of this run.</summary>
    internal required int Id { get; init; }

    /// <summary>What the guest does.</summary>
    internal required DomainState State { get; init; }

    /// <summary>Why.</summary>
    internal required int Reason { get; init; }

    /// <summary>QEMU's process.</summary>
    internal required int Pid { get; init; }

    /// <summary>The monitor's socket.</summary>
    internal required string MonitorPath { get; init; }

    /// <summary>The run's own folder.</summary>
    internal required string Folder { get; init; }

    /// <summary>Where the run's channels are.</summary>
    internal required string Channels { get; init; }

    /// <summary>The threads of the virtual processors, by number.</summary>
    internal IReadOnlyList<(int Vcpu, int ThreadId)> Vcpus { get; init; } = [];

    /// <summary>Whether the guest's next end of its own is a reboot.</summary>
    internal bool IsFakeReboot { get; init; }

    /// <summary>The job that changes the guest from outside its own process: <c>save</c>, <c>dump</c>; null: none.</summary>
    internal string? Job { get; init; }

    /// <summary>The live document in normal form. To be written, it bears the id, and becomes a part of the file's own tree.</summary>
    internal required XElement Domain { get; init; }

    /// <summary>The elements of the file that this daemon does not use, kept for whoever reads it next.</summary>
    internal IReadOnlyList<XElement> Foreign { get; init; } = [];
}
