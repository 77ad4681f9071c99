using System.Xml.Linq;

namespace Vireo.Host.StorageXml;

/// <summary>The image that another one changes.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Format">Its format.</param>
/// <param name="File">Its file; null: it is not there, or not on the node.</param>
public sealed record BackingFacts(string Path, string Format, FileFacts? File)
{
    /// <summary>The element of a volume's document.</summary>
    internal XElement Write() => new(
        "backingStore",
        new XElement("path", Path),
        VolumeWriting.Format(Format),
        File is null ? null : VolumeWriting.Permissions(File),
        File is null ? null : VolumeWriting.Timestamps(File));
}
