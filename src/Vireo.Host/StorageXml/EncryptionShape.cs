using System.Xml.Linq;
using Vireo.Host.Shapes;
using static Vireo.Host.StorageXml.StorageFaults;

namespace Vireo.Host.StorageXml;

/// <summary>How a volume is encrypted.</summary>
internal static class EncryptionShape
{
    private static readonly string[] Formats = ["default", "qcow", "luks", "luks2"];

    private static readonly Shape Secret = new Shape("secret")
        .Reads("type", ReadSecretType)
        .Then(SecretReference.Add);

    private static readonly Shape Cipher = new Shape("cipher")
        .Reads("name", input => input.Attribute("name")?.Value ?? throw Bad("cipher info missing 'name' attribute"))
        .Must("size", Values.UInt)
        .WithTexts("mode", "hash");

    private static readonly Shape Vectors = new Shape("ivgen")
        .Reads("name", input => input.Attribute("name")?.Value ?? throw Bad("missing ivgen info name string"))
        .WithTexts("hash");

    /// <summary>The shape.</summary>
    internal static Shape Encryption { get; } = new Shape("encryption")
        .Reads("format", ReadFormat)
        .With("engine", Values.OneOf("qemu", "librbd"))
        .HasMany(Secret)
        .Then(AddCipher)
        .StaysOpen();

    private static string ReadFormat(XElement input)
    {
        string format = input.Attribute("format")?.Value is { Length: > 0 } said ? said : throw Bad("unknown volume encryption format");
        return Formats.Contains(format) ? format : throw Unsupported($"unknown volume encryption format type {format}");
    }

    private static string ReadSecretType(XElement input) => input.Attribute("type")?.Value switch
    {
        null or "" => throw Bad("unknown volume encryption secret type"),
        "passphrase" => "passphrase",
        var other => throw Unsupported($"unknown volume encryption secret type {other}"),
    };

    /// <summary>Only LUKS has a choice.</summary>
    private static void AddCipher(XElement input, XElement output)
    {
        if (output.Attribute("format")?.Value != "luks")
        {
            return;
        }

        XElement? cipher = input.Element("cipher");
        XElement? vectors = input.Element("ivgen");
        output.Add(cipher is null ? null : Cipher.Read(cipher));
        if (vectors is not null)
        {
            output.Add(cipher is not null ? Vectors.Read(vectors) : throw Bad("ivgen element found, but cipher is missing"));
        }
    }
}
