using System.Xml.Linq;
using Vireo.Errors;
using Vireo.Host.Shapes;

namespace Vireo.Host.StorageXml;

/// <summary>Which secret is meant: by UUID or by usage (<c>virSecretLookupParseSecret</c>).</summary>
internal static class SecretReference
{
    /// <summary>Adds the reference's attribute.</summary>
    internal static void Add(XElement input, XElement output)
    {
        string? uuid = input.Attribute("uuid")?.Value;
        string? usage = input.Attribute("usage")?.Value;
        if (uuid is null == usage is null)
        {
            throw Fault(uuid is null ? "missing secret uuid or usage attribute" : "either secret uuid or usage expected");
        }

        output.Add(uuid is null ? new XAttribute("usage", usage ?? string.Empty) : new XAttribute("uuid", Read(uuid)));
    }

    private static string Read(string uuid) =>
        UuidValue.TryParse(uuid, out Guid read) ? read.ToString("D") : throw Fault($"invalid secret uuid '{uuid}'");

    private static VirtException Fault(string detail) => VirtErrorTexts.Raise(VirtErrorCode.XmlError, VirtErrorDomain.None, detail);
}
