using System.Xml.Linq;
using Vireo.Contract.Domains.Definitions;
using Vireo.Contract.Domains.Events.Lifecycle;
using Vireo.Drivers.Qemu.Faults;
using Vireo.Host.Files;
using Vireo.Host.Objects;

namespace Vireo.Drivers.Qemu.Running;

/// <summary>Forgets saved definitions, and what belongs to them.</summary>
internal static class GuestRemoval
{
    /// <summary>Undefines a guest. The caller has its job.</summary>
    internal static void Undefine(QemuNode node, HostedDomain<GuestState> guest, DomainUndefineFlags flags)
    {
        GuestState state = guest.State;
        string name = state.Definition.Name;
        if (!state.IsPersistent)
        {
            throw DriverFaults.Invalid("cannot undefine transient domain");
        }

        string save = node.Paths.SaveOf(name);
        if (File.Exists(save) && (flags & DomainUndefineFlags.ManagedSave) == 0)
        {
            throw DriverFaults.Invalid("Refusing to undefine while domain managed save image exists");
        }

        string? variables = state.Saved.Root.Element("os")?.Element("nvram")?.Value;
        if (!string.IsNullOrEmpty(variables) && File.Exists(variables) && (flags & (DomainUndefineFlags.Nvram | DomainUndefineFlags.KeepNvram)) == 0)
        {
            throw DriverFaults.Invalid("cannot undefine domain with nvram");
        }

        AtomicFile.Delete(save);
        if (!string.IsNullOrEmpty(variables) && (flags & DomainUndefineFlags.Nvram) != 0)
        {
            AtomicFile.Delete(variables);
        }

        if ((flags & DomainUndefineFlags.KeepTpm) == 0)
        {
            DeleteTpm(node, state);
        }

        node.Definitions.Delete(name);
        node.Change(
            guest,
            now => now with { IsPersistent = false, HasManagedSave = false, Autostart = false, IsRemoved = !now.IsActive, NextDefinition = null },
            (_, after) => node.Events.Lifecycle(after.Handle, DomainEventType.Undefined, (int)DomainUndefinedDetail.Removed));
    }

    private static void DeleteTpm(QemuNode node, GuestState state)
    {
        string folder = Path.Combine(Path.GetDirectoryName(node.Paths.Lib) ?? node.Paths.Lib, "swtpm", state.Definition.Uuid.ToString("D"));
        bool keeps = state.Saved.Root.Elements("devices").Elements("tpm").Elements("backend")
            .Any(backend => backend.Attribute("persistent_state")?.Value == "yes");
        if (!keeps && Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
