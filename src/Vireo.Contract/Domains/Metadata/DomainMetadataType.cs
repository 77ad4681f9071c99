namespace Vireo.Contract.Domains.Metadata;

/// <summary>A part of a guest's metadata.</summary>
/// <remarks><c>virDomainMetadataType</c>.</remarks>
public enum DomainMetadataType
{
    /// <summary>The description. <c>VIR_DOMAIN_METADATA_DESCRIPTION</c>.</summary>
    Description = 0,

    /// <summary>The title. <c>VIR_DOMAIN_METADATA_TITLE</c>.</summary>
    Title = 1,

    /// <summary>An element of another namespace. <c>VIR_DOMAIN_METADATA_ELEMENT</c>.</summary>
    Element = 2,
}
