using System.Globalization;
using System.Net;

namespace Vireo.Daemon.Listeners;

/// <summary>Finds TCP ports by what the host calls their services.</summary>
internal static class ServiceNames
{
    private const string UnixFile = "/etc/services";

    private static string File => OperatingSystem.IsWindows()
        ? Path.Combine(Environment.SystemDirectory, "drivers", "etc", "services")
        : UnixFile;

    /// <summary>Finds a port.</summary>
    /// <param name="portOrName">A number, or the name or an alias of a service.</param>
    /// <returns>The port; null: there is no such service, or no such port.</returns>
    internal static int? FindTcpPort(string portOrName)
    {
        if (int.TryParse(portOrName, NumberStyles.None, CultureInfo.InvariantCulture, out int port))
        {
            return port <= IPEndPoint.MaxPort ? port : null;
        }

        return System.IO.File.Exists(File)
            ? System.IO.File.ReadLines(File).Select(line => PortIn(line, portOrName)).FirstOrDefault(found => found is not null)
            : null;
    }

    private static int? PortIn(string line, string name)
    {
        string[] words = line.Split('#')[0].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 1 && words[1].Split('/') is [var port, "tcp"] && words.Where((_, index) => index != 1).Contains(name)
            ? int.Parse(port, CultureInfo.InvariantCulture)
            : null;
    }
}
