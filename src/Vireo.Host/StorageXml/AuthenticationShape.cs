using System.Xml.Linq;
using Vireo.Host.Shapes;
using static Vireo.Host.StorageXml.StorageFaults;

namespace Vireo.Host.StorageXml;

/// <summary>How a pool logs in to its server.</summary>
internal static class AuthenticationShape
{
    private static readonly string[] Types = ["none", "chap", "ceph"];

    /// <summary>The shape.</summary>
    internal static Shape Authentication { get; } = new Shape("auth")
        .Then(AddIdentity)
        .Then(RequireSecret)
        .Has(new Shape("secret").WithTexts("type").Then(SecretReference.Add))
        .Then((_, output) => RequireType(output));

    private static void AddIdentity(XElement input, XElement output)
    {
        string user = input.Attribute("username")?.Value is { Length: > 0 } name ? name : throw Bad("missing username for auth");
        string type = input.Attribute("type")?.Value is { Length: > 0 } said ? said : "none";
        if (!Types.Contains(type))
        {
            throw Unsupported($"unknown auth type '{type}'");
        }

        output.Add(new XAttribute("type", type), new XAttribute("username", user));
    }

    private static void RequireSecret(XElement input, XElement output)
    {
        if (input.Element("secret") is null)
        {
            throw Bad("Missing <secret> element in auth");
        }
    }

    private static void RequireType(XElement output)
    {
        if (output.Attribute("type")?.Value == "none")
        {
            throw Unsupported("storage pool missing auth type");
        }
    }
}
