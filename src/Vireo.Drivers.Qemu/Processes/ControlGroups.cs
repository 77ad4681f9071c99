using System.Globalization;

namespace Vireo.Drivers.Qemu.Processes;

/// <summary>
/// The control groups of guests, as libvirt lays them out without systemd: <c>/machine/qemu-ID-NAME.libvirt-qemu</c> in every hierarchy that
/// can be written. Where none can, guests run without; nothing depends on them.
/// </summary>
internal sealed class ControlGroups
{
    private const string Root = "/sys/fs/cgroup";
    private const string Partition = "machine";
    private const string Suffix = ".libvirt-qemu";
    private const string ProcessesFile = "cgroup.procs";

    // What libvirt itself places; a guest's own limits are written there.
    private static readonly string[] Controllers = ["cpu", "cpuset", "memory", "freezer", "blkio", "unified"];

    private readonly IReadOnlyList<string> _hierarchies;

    private ControlGroups(IReadOnlyList<string> hierarchies) => _hierarchies = hierarchies;

    /// <summary>No groups at all.</summary>
    internal static ControlGroups None { get; } = new([]);

    /// <summary>The hierarchies of this host that can be written.</summary>
    internal static ControlGroups OfThisHost()
    {
        if (File.Exists(Path.Combine(Root, "cgroup.controllers")))
        {
            return new ControlGroups(TryMakePartition(Root) ? [Root] : []);
        }

        return new ControlGroups([.. Controllers.Select(name => Path.Combine(Root, name)).Where(path => Directory.Exists(path) && TryMakePartition(path))]);
    }

    /// <summary>Puts a process into the groups of its guest.</summary>
    internal void Enter(int id, string shortName, int pid)
    {
        foreach (string hierarchy in _hierarchies)
        {
            try
            {
                string group = Of(hierarchy, id, shortName);
                Directory.CreateDirectory(group);
                Inherit(hierarchy, Path.Combine(hierarchy, Partition));
                Inherit(Path.Combine(hierarchy, Partition), group);
                File.WriteAllText(Path.Combine(group, ProcessesFile), pid.ToString(CultureInfo.InvariantCulture));
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // The hierarchy takes no process here (cpu.rt, a frozen parent): the guest runs outside of it.
            }
        }
    }

    /// <summary>Removes the groups of a guest that has ended.</summary>
    internal void Remove(int id, string shortName)
    {
        foreach (string hierarchy in _hierarchies)
        {
            try
            {
                Directory.Delete(Of(hierarchy, id, shortName));
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // It is not there, or a helper of the guest still ends.
            }
        }
    }

    private static string Of(string hierarchy, int id, string shortName) =>
        Path.Combine(hierarchy, Partition, string.Create(CultureInfo.InvariantCulture, $"qemu-{id}-{shortName}{Suffix}"));

    private static bool TryMakePartition(string hierarchy)
    {
        try
        {
            Directory.CreateDirectory(Path.Combine(hierarchy, Partition));
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>A new group of the first version's <c>cpuset</c> has no processors at all, and takes no process before it has.</summary>
    private static void Inherit(string parent, string child)
    {
        foreach (string file in (string[])["cpuset.cpus", "cpuset.mems"])
        {
            string target = Path.Combine(child, file);
            if (File.Exists(target) && File.ReadAllText(target).Trim().Length == 0)
            {
                File.WriteAllText(target, File.ReadAllText(Path.Combine(parent, file)));
            }
        }
    }
}
