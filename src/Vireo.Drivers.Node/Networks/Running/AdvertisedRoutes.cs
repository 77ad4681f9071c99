using System.Globalization;
using Vireo.Errors;

namespace Vireo.Drivers.Node.Networks.Running;

/// <summary>Routes that the host itself got from advertisements: the kernel drops them once it forwards, and the host would be cut off.</summary>
internal static class AdvertisedRoutes
{
    private const string Table = "/proc/net/ipv6_route";
    private const string Settings = "/proc/sys/net/ipv6/conf";

    /// <summary><c>RTF_ADDRCONF</c>.</summary>
    private const uint FromAdvertisement = 0x00040000;

    /// <summary>Refuses to forward on a host that would lose its routes.</summary>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.InternalError"/>.</exception>
    internal static void Check()
    {
        if (!File.Exists(Table))
        {
            return;
        }

        int all = AcceptedBy("all");
        foreach (string[] route in File.ReadLines(Table).Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)))
        {
            if (route.Length < 10
                || !uint.TryParse(route[8], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out uint flags)
                || (flags & FromAdvertisement) == 0)
            {
                continue;
            }

            string link = route[9];
            int own = AcceptedBy(link);
            if (own == 1 || (own == 0 && all == 1))
            {
                throw VirtErrorTexts.Raise(
                    VirtErrorCode.InternalError,
                    VirtErrorDomain.None,
                    $"Check the host setup: interface {link} has kernel autoconfigured IPv6 routes and enabling forwarding  without accept_ra "
                        + "set to 2 will cause the kernel to flush them, breaking networking.");
            }
        }
    }

    private static int AcceptedBy(string link)
    {
        string path = $"{Settings}/{link}/accept_ra";
        return File.Exists(path) && int.TryParse(File.ReadAllText(path), NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out int mode) ? mode : -1;
    }
}
