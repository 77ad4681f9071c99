using System.Xml.Linq;
using Vireo.Host.Xml;

namespace Vireo.Host.DomainXml.Validation;

/// <summary>What a network interface may not say.</summary>
internal static class InterfaceValidation
{
    internal static void Check(XElement devices)
    {
        foreach (XElement one in devices.Elements("interface"))
        {
            string type = one.At("@type") ?? "user";
            if (one.Is("target/@managed", "no") && type != "ethernet")
            {
                throw DomainFaults.Unsupported($"unmanaged target dev is not supported on interfaces of type '{type}'");
            }

            CheckTeaming(one);
            CheckIsolation(one, type);
        }
    }

    private static void CheckTeaming(XElement one)
    {
        if (one.Element("teaming") is not { } teaming)
        {
            return;
        }

        bool named = teaming.Has("@persistent");
        if (teaming.Is("@type", "transient") && !named)
        {
            throw DomainFaults.Unsupported("teaming persistent attribute must be set if teaming type is 'transient'");
        }

        if (!teaming.Is("@type", "transient") && named)
        {
            throw DomainFaults.Unsupported($"teaming persistent attribute not allowed if teaming type is '{teaming.At("@type")}'");
        }
    }

    private static void CheckIsolation(XElement one, string type)
    {
        if (!one.Is("port/@isolated", "yes"))
        {
            return;
        }

        string prefix = $"interface {one.At("mac/@address")} - <port isolated='yes'/> is not supported for network interfaces with ";
        if (type is not ("network" or "bridge"))
        {
            throw DomainFaults.Unsupported($"{prefix}type='{type}'");
        }

        if (one.At("virtualport/@type") is { } port)
        {
            throw DomainFaults.Unsupported($"{prefix}virtualport type='{port}'");
        }
    }
}
