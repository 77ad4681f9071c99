using System.Globalization;
using Vireo.Errors;
using Vireo.Host.Files;
using Vireo.Host.SecretXml;

namespace Vireo.Drivers.Node.Secrets;

/// <summary>Secrets on disk: a definition and a value each, as libvirt lays them out. Ephemeral ones never come here.</summary>
/// <param name="folder">The folder, which its owner alone may open.</param>
internal sealed class SecretStore(string folder)
{
    private const string DefinitionExtension = ".xml";
    private const string ValueExtension = ".base64";
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    /// <summary>Makes the folder.</summary>
    internal void Create() => Directory.CreateDirectory(folder, OwnerOnly);

    /// <summary>Saves a definition.</summary>
    internal void Save(SecretDefinition definition) => AtomicFile.Write(PathOf(definition.Uuid, DefinitionExtension), definition.Text);

    /// <summary>Saves a value.</summary>
    internal void SaveValue(Guid uuid, byte[] value) => AtomicFile.Write(PathOf(uuid, ValueExtension), Convert.ToBase64String(value));

    /// <summary>Deletes a definition and its value: the value first, so that none is left without a definition.</summary>
    internal void Delete(Guid uuid)
    {
        AtomicFile.Delete(PathOf(uuid, ValueExtension));
        AtomicFile.Delete(PathOf(uuid, DefinitionExtension));
    }

    /// <summary>What is saved. A file that somebody spoilt by hand stays where it is, and is left out.</summary>
    internal IEnumerable<SecretRecord> Load()
    {
        foreach (string path in Directory.EnumerateFiles(folder, "*" + DefinitionExtension).Order(StringComparer.Ordinal))
        {
            if (TryRead(path) is { } record)
            {
                yield return record;
            }
        }
    }

    private SecretRecord? TryRead(string path)
    {
        try
        {
            SecretDefinition definition = SecretReader.Read(File.ReadAllText(path));
            string name = Path.GetFileNameWithoutExtension(path);
            string value = PathOf(definition.Uuid, ValueExtension);
            return name == definition.Uuid.ToString("D")
                ? new SecretRecord
                {
                    Definition = definition,
                    Value = File.Exists(value) ? Convert.FromBase64String(File.ReadAllText(value)) : null,
                }
                : null;
        }
        catch (Exception e) when (e is VirtException or FormatException or IOException)
        {
            return null;
        }
    }

    private string PathOf(Guid uuid, string extension) =>
        Path.Combine(folder, uuid.ToString("D", CultureInfo.InvariantCulture) + extension);
}
