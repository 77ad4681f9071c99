using Vireo.Errors;
using Vireo.Host.Files;
using Vireo.Host.NetworkXml;

namespace Vireo.Drivers.Node.Networks.State;

/// <summary>The ports of networks that are on, one file each.</summary>
internal static class PortStore
{
    private const string Extension = ".xml";

    /// <summary>Saves a port.</summary>
    internal static void Save(NetworkFolders folders, string network, NetworkPortDefinition port)
    {
        string folder = folders.PortsOf(network);
        Directory.CreateDirectory(folder);
        AtomicFile.Write(PathOf(folder, port.Uuid), FileHeader.For("net-port-create", port.Uuid.ToString("D")) + port.Text);
    }

    /// <summary>Deletes a port.</summary>
    internal static void Delete(NetworkFolders folders, string network, Guid port) => AtomicFile.Delete(PathOf(folders.PortsOf(network), port));

    /// <summary>Deletes all ports of a network.</summary>
    internal static void DeleteAll(NetworkFolders folders, string network)
    {
        string folder = folders.PortsOf(network);
        if (Directory.Exists(folder))
        {
            foreach (string file in Directory.EnumerateFiles(folder, "*" + Extension).ToArray())
            {
                File.Delete(file);
            }
        }
    }

    /// <summary>Reads the ports of a network; what is no port is left out.</summary>
    internal static IEnumerable<NetworkPortDefinition> Load(NetworkFolders folders, string network)
    {
        string folder = folders.PortsOf(network);
        foreach (string file in Directory.Exists(folder) ? Directory.GetFiles(folder, "*" + Extension) : [])
        {
            NetworkPortDefinition? port = null;
            try
            {
                port = NetworkPortReader.Read(File.ReadAllText(file));
            }
            catch (Exception e) when (e is VirtException or IOException)
            {
                // Somebody spoilt it; the guest goes on without.
            }

            if (port is not null)
            {
                yield return port;
            }
        }
    }

    private static string PathOf(string folder, Guid port) => Path.Combine(folder, port.ToString("D") + Extension);
}
