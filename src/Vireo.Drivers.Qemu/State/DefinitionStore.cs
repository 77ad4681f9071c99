using Vireo.Drivers.Qemu.Files;
using Vireo.Host.DomainDocuments;

namespace Vireo.Drivers.Qemu.State;

/// <summary>Guests' saved definitions, and which of them start with the daemon.</summary>
internal sealed class DefinitionStore(DriverPaths paths)
{
    private const string Extension = ".xml";

    /// <summary>Saves a definition, over the one of the same name.</summary>
    internal void Save(DomainDefinition definition) => AtomicFile.Write(
        paths.DefinitionOf(definition.Name),
        FileHeader.For(definition.Name) + DomainWriter.Write(definition, -1, secure: true));

    /// <summary>Deletes a definition and its autostart.</summary>
    internal void Delete(string name)
    {
        AtomicFile.Delete(paths.AutostartOf(name));
        AtomicFile.Delete(paths.DefinitionOf(name));
    }

    /// <summary>Whether a guest starts with the daemon.</summary>
    internal bool IsAutostart(string name) => new FileInfo(paths.AutostartOf(name)).LinkTarget == paths.DefinitionOf(name);

    /// <summary>Lets a guest start with the daemon, or not.</summary>
    internal void SetAutostart(string name, bool autostart)
    {
        string link = paths.AutostartOf(name);
        AtomicFile.Delete(link);
        if (autostart)
        {
            Directory.CreateDirectory(paths.Autostart);
            File.CreateSymbolicLink(link, paths.DefinitionOf(name));
            LinuxFiles.FlushFolderOf(link);
        }
    }

    /// <summary>Every saved definition's name and text.</summary>
    internal IEnumerable<(string Name, string Text)> Load()
    {
        foreach (string path in Directory.EnumerateFiles(paths.Configuration, "*" + Extension).Order(StringComparer.Ordinal))
        {
            yield return (Path.GetFileNameWithoutExtension(path), File.ReadAllText(path));
        }
    }
}
