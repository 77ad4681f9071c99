using Vireo.Host.DomainDocuments;
using Vireo.Host.Files;

namespace Vireo.Drivers.Qemu.State;

/// <summary>Guests' saved definitions, and which of them start with the daemon.</summary>
internal sealed class DefinitionStore(DriverPaths paths)
{
    private readonly DefinitionFolder _folder = new(paths.Configuration, "edit");

    /// <summary>Saves a definition, over the one of the same name.</summary>
    internal void Save(DomainDefinition definition) =>
        _folder.Save(definition.Name, definition.Uuid, DomainWriter.Write(definition, -1, secure: true));

    /// <summary>Deletes a definition and its autostart.</summary>
    internal void Delete(string name) => _folder.Delete(name);

    /// <summary>Whether a guest starts with the daemon.</summary>
    internal bool IsAutostart(string name) => _folder.IsAutostart(name);

    /// <summary>Lets a guest start with the daemon, or not.</summary>
    internal void SetAutostart(string name, bool autostart) => _folder.SetAutostart(name, autostart);

    /// <summary>Every saved definition's name and text.</summary>
    internal IEnumerable<(string Name, string Text)> Load() => _folder.Load();
}
