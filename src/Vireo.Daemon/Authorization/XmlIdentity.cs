using System.Xml;

namespace Vireo.Daemon.Authorization;

/// <summary>
/// Reads of a document only what names its object: the first <c>name</c> and <c>uuid</c> below the root. Nothing else is looked at, and
/// nothing is kept: it is not known yet whether who sent it may have anything done with it.
/// </summary>
internal static class XmlIdentity
{
    private const int MaxElements = 4096;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        MaxCharactersInDocument = 4 << 20,
    };

    /// <summary>Reads a document.</summary>
    /// <param name="xml">The document.</param>
    /// <returns>The object; unknown where the document does not say, or is none.</returns>
    internal static AccessObject Read(string xml)
    {
        string? name = null;
        Guid? uuid = null;
        try
        {
            using var reader = XmlReader.Create(new StringReader(xml), Settings);
            int elements = 0;
            bool more = reader.Read();
            while (more && (name is null || uuid is null) && elements < MaxElements)
            {
                if (reader.NodeType != XmlNodeType.Element || reader.Depth != 1)
                {
                    elements += reader.NodeType == XmlNodeType.Element ? 1 : 0;
                    more = reader.Read();
                    continue;
                }

                elements++;
                switch (reader.LocalName)
                {
                    case "name" when name is null:
                        name = reader.ReadElementContentAsString();
                        break;
                    case "uuid" when uuid is null:
                        uuid = Guid.TryParse(reader.ReadElementContentAsString(), out var parsed) ? parsed : null;
                        break;
                    default:
                        reader.Skip();
                        break;
                }

                more = !reader.EOF;
            }
        }
        catch (XmlException)
        {
            return AccessObject.Unknown; // the driver says what is wrong with it, if it comes to that
        }

        return new AccessObject(name, uuid);
    }
}
