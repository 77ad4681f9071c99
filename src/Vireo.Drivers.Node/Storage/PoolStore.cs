using System.Xml.Linq;
using Vireo.Errors;
using Vireo.Host.Files;
using Vireo.Host.Objects;
using Vireo.Host.StorageXml;
using Vireo.Host.Xml;

namespace Vireo.Drivers.Node.Storage;

/// <summary>Pools on disk, as libvirt lays them out: saved definitions, and which pools are on.</summary>
internal sealed class PoolStore
{
    private const string EditCommand = "pool-edit";
    private const string StateRoot = "poolstate";
    private const string Extension = ".xml";
    private readonly DefinitionFolder _definitions;

    internal PoolStore(HostFolders folders)
    {
        _definitions = new DefinitionFolder(Path.Combine(folders.Configuration, "storage"), EditCommand);
        RunFolder = folders.IsSystem ? Path.Combine(folders.Run, "storage") : Path.Combine(folders.Run, "storage", "run");
    }

    /// <summary>What a reboot empties.</summary>
    internal string RunFolder { get; }

    /// <summary>Makes the folders.</summary>
    internal void Create()
    {
        _definitions.Create();
        Directory.CreateDirectory(RunFolder);
    }

    /// <summary>Saves a definition.</summary>
    internal void Save(PoolDefinition definition) => _definitions.Save(definition.Name, definition.Uuid, definition.Write(PoolSpace.None));

    /// <summary>Deletes a definition, and its autostart.</summary>
    internal void Delete(string name) => _definitions.Delete(name);

    /// <summary>Lets a pool start with the daemon, or not.</summary>
    internal void SetAutostart(string name, bool autostart) => _definitions.SetAutostart(name, autostart);

    /// <summary>Notes that a pool is on.</summary>
    internal void SaveState(PoolRecord state)
    {
        string pool = state.Definition.Write(state.Space);
        XElement root = new(StateRoot, XmlDocuments.Parse(pool, "(pool state)", null, VirtErrorDomain.Storage));
        AtomicFile.Write(StatePathOf(state.Name), FileHeader.For(EditCommand, state.Name, state.Definition.Uuid) + XmlOutput.Format(root));
    }

    /// <summary>Notes that a pool is off.</summary>
    internal void DeleteState(string name) => AtomicFile.Delete(StatePathOf(name));

    /// <summary>Whether pools have been started since the host's boot; they have from now on.</summary>
    internal bool MarkAutostarted()
    {
        string marker = Path.Combine(RunFolder, "autostarted");
        bool started = File.Exists(marker);
        AtomicFile.Write(marker, string.Empty);
        return started;
    }

    /// <summary>The saved pools. A file that somebody spoilt by hand stays where it is, and is left out.</summary>
    internal IEnumerable<PoolRecord> Load()
    {
        foreach ((string name, string text) in _definitions.Load())
        {
            if (TryRead(text) is { } definition && definition.Name == name)
            {
                yield return new PoolRecord
                {
                    Definition = definition,
                    Space = PoolSpace.None,
                    IsPersistent = true,
                    Autostart = _definitions.IsAutostart(name),
                };
            }
        }
    }

    /// <summary>The pools that a former daemon had on.</summary>
    internal IEnumerable<PoolDefinition> LoadActive()
    {
        foreach (string path in Directory.EnumerateFiles(RunFolder, "*" + Extension))
        {
            if (TryReadState(File.ReadAllText(path)) is { } definition)
            {
                yield return definition;
            }
        }
    }

    private static PoolDefinition? TryRead(string text)
    {
        try
        {
            return PoolReader.Read(text);
        }
        catch (VirtException)
        {
            return null;
        }
    }

    private static PoolDefinition? TryReadState(string text)
    {
        try
        {
            XElement root = XmlDocuments.Parse(text, "(pool state)", StateRoot, VirtErrorDomain.Storage);
            return root.Element("pool") is { } pool ? PoolReader.Read(pool) : null;
        }
        catch (VirtException)
        {
            return null;
        }
    }

    private string StatePathOf(string name) => Path.Combine(RunFolder, name + Extension);
}
