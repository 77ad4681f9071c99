using System.Xml.Linq;
using Vireo.Drivers.Qemu.Agents;
using Vireo.Drivers.Qemu.Documents;
using Vireo.Drivers.Qemu.Faults;
using Vireo.Drivers.Qemu.Running;
using Vireo.Errors;

namespace Vireo.Drivers.Qemu.Domains;

/// <summary>Finds guests' agents.</summary>
internal static class GuestAgents
{
    /// <summary>The agent of a running guest.</summary>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.ArgumentUnsupported"/>: the guest has no channel for one. <see cref="VirtErrorCode.AgentUnresponsive"/>: none is there.
    /// </exception>
    internal static GuestAgent Require(GuestState state, GuestRun run)
    {
        XElement channel = AgentChannel.Find(state.Definition.Root)
            ?? throw DriverFaults.Raise(VirtErrorCode.ArgumentUnsupported, "QEMU guest agent is not configured");
        return channel.Is("target/@state", "connected") && channel.At("source/@path") is { } path
            ? run.AgentAt(path)
            : throw GuestAgent.Unresponsive("QEMU guest agent is not connected");
    }
}
