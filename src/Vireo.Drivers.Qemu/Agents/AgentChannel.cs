using System.Xml.Linq;
using Vireo.Drivers.Qemu.Documents;

namespace Vireo.Drivers.Qemu.Agents;

/// <summary>The channel by which a guest's agent is reached.</summary>
internal static class AgentChannel
{
    private const string Name = "org.qemu.guest_agent.0";

    /// <summary>Finds it in a guest's definition; null: it has none.</summary>
    internal static XElement? Find(XElement domain) => domain.Elements("devices").Elements("channel")
        .FirstOrDefault(channel => channel.Is("@type", "unix") && channel.Is("target/@type", "virtio") && channel.Is("target/@name", Name));
}
