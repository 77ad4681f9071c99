using System.Globalization;
using System.Xml.Linq;
using Vireo.Drivers.Qemu.Documents;
using Vireo.Drivers.Qemu.Guests;

namespace Vireo.Drivers.Qemu.Devices;

/// <summary>Names that count up: <c>net0</c>, <c>net1</c>.</summary>
internal static class Aliases
{
    /// <summary>The number behind the greatest of a prefix among the devices that share an element with one.</summary>
    internal static string Next(XElement device, Guest guest, string prefix)
    {
        int next = guest.Devices.Elements(device.Name)
            .Select(other => NumberOf(other.Alias(), prefix))
            .DefaultIfEmpty(-1)
            .Max() + 1;
        return prefix + next.ToString(CultureInfo.InvariantCulture);
    }

    private static int NumberOf(string? alias, string prefix) => alias is not null && alias.StartsWith(prefix, StringComparison.Ordinal)
        && int.TryParse(alias.AsSpan(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : -1;
}
