using System.Globalization;
using Vireo.Errors;
using Vireo.Host.Shapes;

namespace Vireo.Host.DomainXml.Devices;

/// <summary>A port on a USB bus, behind up to three hubs: <c>1.2.3.4</c>.</summary>
internal sealed record UsbPort : XmlValue
{
    private const int MaxDepth = 4;

    /// <summary>The one instance that is needed.</summary>
    internal static UsbPort Instance { get; } = new();

    /// <inheritdoc />
    public override string Read(string raw, XmlPlace place)
    {
        string[] ports = raw.Split('.');
        return ports.Length <= MaxDepth && ports.All(port => uint.TryParse(port, NumberStyles.None, CultureInfo.InvariantCulture, out _))
            ? raw
            : throw VirtErrorTexts.Raise(
                VirtErrorCode.InternalError, VirtErrorDomain.Device, "Cannot parse <address> 'port' attribute");
    }
}
