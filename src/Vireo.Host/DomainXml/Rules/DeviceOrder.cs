using System.Xml.Linq;
using Vireo.Host.DomainXml.Devices;
using Vireo.Host.Xml;

namespace Vireo.Host.DomainXml.Rules;

/// <summary>Puts a device that libvirt adds where its kind stands.</summary>
public static class DeviceOrder
{
    private static readonly ElementOrder Order = new([.. DeviceKinds.All.Select(kind => kind.Name)]);

    /// <summary>Behind the last device of its kind or of those before it.</summary>
    /// <param name="devices">The devices; they are changed.</param>
    /// <param name="device">What is added.</param>
    public static void Insert(XElement devices, XElement device) => Order.Insert(devices, device);
}
