using System.Runtime.Versioning;

namespace Vireo.Host.Files;

/// <summary>
/// A folder of objects' saved definitions, and of links to those that start with the daemon, as libvirt lays them out. What was saved or
/// deleted is on the disk when the call returns; it waits for the disk, so callers are on a thread that may.
/// </summary>
/// <param name="folder">The folder.</param>
/// <param name="editCommand">The command of <c>virsh</c> that edits such a definition.</param>
[SupportedOSPlatform("linux")]
public sealed class DefinitionFolder(string folder, string editCommand)
{
    private const string Extension = ".xml";

    private readonly string _autostart = Path.Combine(folder, "autostart");

    /// <summary>Makes the folder, and the one of the links.</summary>
    public void Create() => Directory.CreateDirectory(_autostart);

    /// <summary>Where a definition is saved.</summary>
    /// <param name="name">The object's name.</param>
    /// <returns>The path.</returns>
    public string PathOf(string name) => Path.Combine(folder, name + Extension);

    /// <summary>Saves a definition, over the one of the same name.</summary>
    /// <param name="name">The object's name.</param>
    /// <param name="uuid">Its UUID.</param>
    /// <param name="document">The document.</param>
    /// <exception cref="Errors.VirtException">It cannot be saved; the old one is as it was.</exception>
    public void Save(string name, Guid uuid, string document) =>
        AtomicFile.Write(PathOf(name), FileHeader.For(editCommand, name, uuid) + document);

    /// <summary>Deletes a definition and its link.</summary>
    /// <param name="name">The object's name.</param>
    public void Delete(string name)
    {
        AtomicFile.Delete(LinkOf(name));
        AtomicFile.Delete(PathOf(name));
    }

    /// <summary>Whether an object starts with the daemon.</summary>
    /// <param name="name">The object's name.</param>
    /// <returns>Whether its link leads to its definition.</returns>
    public bool IsAutostart(string name) => new FileInfo(LinkOf(name)).LinkTarget == PathOf(name);

    /// <summary>Lets an object start with the daemon, or not.</summary>
    /// <param name="name">The object's name.</param>
    /// <param name="autostart">Whether it does.</param>
    public void SetAutostart(string name, bool autostart)
    {
        string link = LinkOf(name);
        AtomicFile.Delete(link);
        if (autostart)
        {
            Create();
            File.CreateSymbolicLink(link, PathOf(name));
            LinuxFiles.FlushFolderOf(link);
        }
    }

    /// <summary>Every saved definition.</summary>
    /// <returns>Names, as the files have them, and documents.</returns>
    public IEnumerable<(string Name, string Text)> Load()
    {
        foreach (string path in Directory.EnumerateFiles(folder, "*" + Extension).Order(StringComparer.Ordinal))
        {
            yield return (Path.GetFileNameWithoutExtension(path), File.ReadAllText(path));
        }
    }

    private string LinkOf(string name) => Path.Combine(_autostart, name + Extension);
}
