using System.Xml.Linq;
using Vireo.Contract.Networks;
using Vireo.Errors;
using Vireo.Host.Xml;
using static Vireo.Host.NetworkXml.NetworkFaults;

namespace Vireo.Host.NetworkXml;

/// <summary>A change of one part of a network (<c>virNetworkUpdate</c>).</summary>
/// <param name="Command">What to do with the part.</param>
/// <param name="Section">Which kind of part it is.</param>
/// <param name="ParentIndex">The <c>ip</c> element that it belongs to; -1: the one that fits.</param>
/// <param name="Xml">The part.</param>
public sealed record NetworkUpdate(NetworkUpdateCommand Command, NetworkUpdateSection Section, int ParentIndex, string Xml)
{
    private const string DocumentName = "network_update_xml";

    /// <summary>Whether a part is added.</summary>
    internal bool Adds => Command is NetworkUpdateCommand.AddFirst or NetworkUpdateCommand.AddLast;

    /// <summary>The definition after the change.</summary>
    /// <param name="definition">The definition before it.</param>
    /// <param name="readOwn">Takes over what the driver has in a namespace of its own; null: nothing.</param>
    /// <returns>The other definition, checked as a whole.</returns>
    /// <exception cref="VirtException">The part is wrong, is there already, or is not there; the words are libvirt's.</exception>
    public NetworkDefinition Apply(NetworkDefinition definition, Action<XElement, XElement>? readOwn = null)
    {
        ArgumentNullException.ThrowIfNull(definition);
        XElement part = XmlDocuments.Parse(Xml, DocumentName, root: null, VirtErrorDomain.Network);
        XElement network = XmlTrees.Copy(definition.Root);
        switch (Section)
        {
            case NetworkUpdateSection.IpDhcpHost:
                DhcpUpdates.Hosts(this, network, part);
                break;
            case NetworkUpdateSection.IpDhcpRange:
                DhcpUpdates.Ranges(this, network, part);
                break;
            case NetworkUpdateSection.ForwardInterface:
                ForwardUpdates.Interfaces(this, network, part);
                break;
            case NetworkUpdateSection.PortGroup:
                ForwardUpdates.PortGroups(this, network, part);
                break;
            case NetworkUpdateSection.DnsHost:
                DnsUpdates.Hosts(this, network, part);
                break;
            case NetworkUpdateSection.DnsTxt:
                DnsUpdates.Texts(this, network, part);
                break;
            case NetworkUpdateSection.DnsSrv:
                DnsUpdates.Services(this, network, part);
                break;
            default:
                throw NoSupport(NameOf(network));
        }

        return NetworkReader.Read(network, readOwn);
    }

    /// <summary>Refuses a part that is not of the section.</summary>
    internal static void CheckElement(XElement network, XElement part, string expected)
    {
        if (part.Name.LocalName != expected)
        {
            throw Bad($"unexpected element <{part.Name.LocalName}>, expecting <{expected}>, while updating network '{NameOf(network)}'");
        }
    }

    /// <summary>Puts a part before or behind those of its name.</summary>
    internal void Insert(XElement parent, XElement part)
    {
        if (Command == NetworkUpdateCommand.AddFirst)
        {
            parent.AddFirst(part);
        }
        else
        {
            parent.Add(part);
        }
    }

    /// <summary>What the network's state or content does not allow.</summary>
    internal static VirtException Invalid(string detail) => Raise(VirtErrorCode.OperationInvalid, detail);

    /// <summary>What cannot be done to parts of a section.</summary>
    internal static VirtException Unsupported(string detail) => Raise(VirtErrorCode.OperationUnsupported, detail);

    /// <summary>A command that is none.</summary>
    internal VirtException UnknownCommand() => Unsupported($"unrecognized network update command code {(int)Command}");

    private VirtException NoSupport(string network) => Section switch
    {
        NetworkUpdateSection.Bridge => Fixed("bridge", network),
        NetworkUpdateSection.Domain => Fixed("domain", network),
        NetworkUpdateSection.Ip => Fixed("ip", network),
        NetworkUpdateSection.Forward => Fixed("forward", network),
        NetworkUpdateSection.ForwardPf => Fixed("forward pf", network),
        _ => Unsupported("can't update unrecognized section of network"),
    };

    private static VirtException Fixed(string section, string network) =>
        Unsupported($"can't update '{section}' section of network '{network}'");
}
