namespace Vireo.Model.Values;

/// <summary>UUIDs as libvirt reads and writes them.</summary>
public static class XmlUuid
{
    /// <summary>Reads a UUID, with or without hyphens.</summary>
    /// <param name="text">The text.</param>
    /// <param name="path">Where it stands.</param>
    /// <exception cref="XmlValueException">It is none.</exception>
    public static Guid Parse(string text, XmlPath path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Guid.TryParse(text, out Guid value) ? value : throw new XmlValueException(path.ToString(), text, "a UUID");
    }

    /// <summary>Writes a UUID in small letters with hyphens.</summary>
    /// <param name="value">The UUID.</param>
    public static string Format(Guid value) => value.ToString("D");
}
