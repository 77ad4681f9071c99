namespace Vireo.Contract.Networks;

/// <summary>Kinds of metadata that a network can have.</summary>
/// <remarks><c>virNetworkMetadataType</c>.</remarks>
public enum NetworkMetadataType
{
    /// <summary>A text of any length. <c>VIR_NETWORK_METADATA_DESCRIPTION</c>.</summary>
    Description = 0,

    /// <summary>A short text, of one line. <c>VIR_NETWORK_METADATA_TITLE</c>.</summary>
    Title = 1,

    /// <summary>An element of an application, in its own namespace. <c>VIR_NETWORK_METADATA_ELEMENT</c>.</summary>
    Element = 2,
}
