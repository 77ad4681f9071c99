namespace Vireo.Model.Secrets;

/// <summary>A secret's definition, as <c>virSecretDefineXML</c> takes it.</summary>
[XmlView("secret")]
public sealed partial class SecretDefinition
{
    /// <summary>Whether it is never written to disk (<c>secret/@ephemeral</c>).</summary>
    [XmlAttribute("ephemeral")] public partial bool? IsEphemeral { get; set; }

    /// <summary>Whether its value is told to nobody (<c>secret/@private</c>).</summary>
    [XmlAttribute("private")] public partial bool? IsPrivate { get; set; }

    /// <summary>Its UUID (<c>secret/uuid</c>).</summary>
    [XmlText("uuid")] public partial Guid? Uuid { get; set; }

    /// <summary>A description (<c>secret/description</c>).</summary>
    [XmlText("description")] public partial string? Description { get; set; }

    /// <summary>What it is for (<c>secret/usage</c>).</summary>
    [XmlElement("usage")] public partial SecretUsage? Usage { get; set; }
}
