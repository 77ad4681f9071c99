using Vireo.Drivers.Node.Networks.Firewall;
using Vireo.Drivers.Node.Networks.Objects;
using Vireo.Host.Files;

namespace Vireo.Drivers.Node.Networks.State;

/// <summary>This host as the network driver has it: its networks, where their files lie, its firewall.</summary>
/// <param name="folders">Where files lie.</param>
internal sealed class NetworkHost(NetworkFolders folders)
{
    /// <summary>Where files lie.</summary>
    internal NetworkFolders Folders { get; } = folders;

    /// <summary>The networks.</summary>
    internal HostNetworks Networks { get; } = new();

    /// <summary>The saved definitions.</summary>
    internal DefinitionFolder Definitions { get; } = new(folders.Definitions, "net-edit");

    /// <summary>The firewall.</summary>
    internal HostFirewall Firewall { get; } = new();

    /// <summary>The administrator's script.</summary>
    internal NetworkHook Hook { get; } = new(folders.Hooks);
}
