using System.Xml.Linq;
using Vireo.Drivers.Qemu.Documents;
using Vireo.Drivers.Qemu.Faults;
using Vireo.Drivers.Qemu.Running;
using Vireo.Errors;

namespace Vireo.Drivers.Qemu.Agents;

/// <summary>Finds guests' agents.</summary>
internal static class GuestAgents
{
    private const string ChannelName = "org.qemu.guest_agent.0";

    /// <summary>The channel of a guest's agent; null: it has none.</summary>
    internal static XElement? FindChannel(XElement domain) => domain.Elements("devices").Elements("channel")
        .FirstOrDefault(channel => channel.Is("@type", "unix") && channel.Is("target/@type", "virtio") && channel.Is("target/@name", ChannelName));

    /// <summary>The agent of a running guest.</summary>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.ArgumentUnsupported"/>: the guest has no channel for one. <see cref="VirtErrorCode.AgentUnresponsive"/>: none is there.
    /// </exception>
    internal static GuestAgent Require(GuestState state, GuestRun run)
    {
        XElement channel = FindChannel(state.Definition.Root)
            ?? throw DriverFaults.Raise(VirtErrorCode.ArgumentUnsupported, "QEMU guest agent is not configured");
        return channel.Is("target/@state", "connected") && channel.At("source/@path") is { } path
            ? run.AgentAt(path)
            : throw GuestAgent.Unresponsive("QEMU guest agent is not connected");
    }
}
