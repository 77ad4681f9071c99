using System.Xml.Linq;

namespace Vireo.Host.DomainXml.Devices;

/// <summary>
/// Devices that libvirt sorts as it reads them: among those of a group each stands before the first that has a greater number, one
/// that others follow before those with its number, and one without a number last; groups stay where their first member came.
/// </summary>
internal sealed class SortedDevices
{
    private readonly List<(XElement Device, string? Group, int Number, bool Follows)> _devices = [];

    internal IEnumerable<XElement> InOrder => _devices.Select(one => one.Device);

    internal void Insert(XElement device, string? group, int number, bool numbered = true, bool follows = false)
    {
        int place = -1;
        for (int i = _devices.Count - 1; i >= 0; i--)
        {
            (_, string? other, int before, bool followed) = _devices[i];
            if (other != group)
            {
                continue;
            }

            if (!numbered)
            {
                place = i + 1;
                break;
            }

            if (before > number || (before == number && followed && !follows))
            {
                place = i;
            }
            else if (place < 0)
            {
                place = i + 1;
            }
        }

        _devices.Insert(place < 0 ? _devices.Count : place, (device, group, number, follows));
    }
}
