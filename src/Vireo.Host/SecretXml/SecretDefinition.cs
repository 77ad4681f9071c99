using System.Xml.Linq;
using Vireo.Contract.Secrets;
using Vireo.Host.Xml;

namespace Vireo.Host.SecretXml;

/// <summary>A secret's definition: its document in normal form, and what drivers ask of it. It holds no value, and never changes.</summary>
public sealed class SecretDefinition
{
    private readonly XElement _root;
    private string? _text;

    internal SecretDefinition(XElement root)
    {
        _root = root;
        Uuid = Guid.Parse(root.Element("uuid")?.Value ?? string.Empty);
        IsEphemeral = root.Attribute("ephemeral")?.Value == "yes";
        IsPrivate = root.Attribute("private")?.Value == "yes";
        XElement? usage = root.Element("usage");
        UsageType = SecretUsages.TypeOf(usage?.Attribute("type")?.Value);
        UsageId = usage?.Elements().FirstOrDefault()?.Value;
    }

    /// <summary>The UUID.</summary>
    public Guid Uuid { get; }

    /// <summary>Whether it is never kept on disk.</summary>
    public bool IsEphemeral { get; }

    /// <summary>Whether its value is never told.</summary>
    public bool IsPrivate { get; }

    /// <summary>What it is used for.</summary>
    public SecretUsageType UsageType { get; }

    /// <summary>What names the use; null: nothing.</summary>
    public string? UsageId { get; }

    /// <summary>The document as <c>virSecretGetXMLDesc</c> shows it. Written once.</summary>
    public string Text => _text ??= XmlOutput.Format(_root);

    /// <summary>What names it on the wire.</summary>
    public SecretHandle Handle => new(Uuid, UsageType, UsageId ?? string.Empty);
}
