using System.Xml.Linq;

namespace Vireo.Host.DomainXml.Devices;

/// <summary>What a device's reading may look at besides the device.</summary>
/// <param name="Domain">The guest as far as it is read: all that stands before its devices.</param>
/// <param name="Devices">The devices as far as they are read.</param>
/// <param name="Reading">What the driver fills in.</param>
internal sealed record DeviceContext(XElement Domain, XElement Devices, DomainReading Reading);
