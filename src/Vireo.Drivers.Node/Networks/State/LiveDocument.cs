using System.Globalization;
using System.Xml.Linq;
using Vireo.Drivers.Node.Networks.Objects;
using Vireo.Host.NetworkXml;

namespace Vireo.Drivers.Node.Networks.State;

/// <summary>A network's definition with what is true only now: how many guests use it, and each of its devices.</summary>
internal static class LiveDocument
{
    internal static NetworkDefinition Of(NetworkState state) => state.Ports.IsEmpty ? state.Definition : state.Definition.With(root =>
    {
        XAttribute[] said = [.. root.Attributes()];
        root.ReplaceAttributes(
            said.Where(attribute => attribute.IsNamespaceDeclaration),
            Connections(state.Ports.Count),
            said.Where(attribute => !attribute.IsNamespaceDeclaration));
        foreach (XElement device in root.Elements("forward").Elements("interface"))
        {
            int users = ForwardDevices.UsersOf(device, state.Ports.Values);
            device.Add(users > 0 ? Connections(users) : null);
        }
    });

    private static XAttribute Connections(int count) => new("connections", count.ToString(CultureInfo.InvariantCulture));
}
