using Microsoft.Win32.SafeHandles;
using Vireo.Drivers.Qemu.Faults;
using Vireo.Drivers.Qemu.Networks;
using Vireo.Drivers.Qemu.Processes;
using Vireo.Drivers.Qemu.State;
using Vireo.Errors;
using Vireo.Host.DomainDocuments;
using Vireo.Host.Files;
using Vireo.Host.Objects;
using Vireo.Host.Resources;

namespace Vireo.Drivers.Qemu.Running;

/// <summary>Opens the driver: makes its folders, reads definitions, takes up guests that run, starts those that start with the daemon.</summary>
internal static class NodeOpening
{
    private const string User = "libvirt-qemu";

    internal static async Task<QemuNode> OpenAsync(DriverPaths paths, IHostResources? resources)
    {
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        ProcessIdentity? identity = paths.IsSystem ? Users.Find(User) : null;
        foreach (string folder in (string[])[paths.Configuration, paths.Autostart, paths.Run, paths.Lib, paths.Cache, paths.Log, paths.Save, paths.Nvram])
        {
            Directory.CreateDirectory(folder);
        }

        if (identity is not null)
        {
            FileOwners.Change(paths.Lib, identity.UserId, identity.GroupId);
        }

        var node = new QemuNode
        {
            Lock = Lock(paths),
            Paths = paths,
            Resources = new GuestResources(resources),
            Ports = new NicPorts(resources?.Networks),
            Identity = identity,
            Groups = paths.IsSystem ? ControlGroups.OfThisHost() : ControlGroups.None,
        };
        await LoadAsync(node).ConfigureAwait(false);
        await GuestRecovery.RunAsync(node).ConfigureAwait(false);
        _ = StartAllAsync(node);
        return node;
    }

    /// <summary>One driver has these files at a time, be it libvirtd's or this one's.</summary>
    private static SafeFileHandle Lock(DriverPaths paths)
    {
        try
        {
            SafeFileHandle file = PidFile.Create(paths.DriverLock);
            PidFile.Write(file, Environment.ProcessId);
            return file;
        }
        catch (IOException e)
        {
            throw DriverFaults.System(e.Message);
        }
    }

    private static async Task LoadAsync(QemuNode node)
    {
        foreach ((string name, string text) in node.Definitions.Load())
        {
            try
            {
                DomainDefinition definition = await node.Composer.ReadAsync(text, CancellationToken.None).ConfigureAwait(false);
                var guest = new HostedDomain<GuestState>(new GuestState
                {
                    Definition = definition,
                    IsPersistent = true,
                    Autostart = node.Definitions.IsAutostart(name),
                    HasManagedSave = File.Exists(node.Paths.SaveOf(name)),
                });
                lock (node.Domains.Gate)
                {
                    node.Domains.Add(guest);
                }
            }
            catch (VirtException)
            {
                // A file that somebody spoilt by hand stays where it is; the other guests are served.
            }
        }
    }

    /// <summary>Once for each boot of the host: a restart of the daemon starts no guest that was ended.</summary>
    private static async Task StartAllAsync(QemuNode node)
    {
        if (File.Exists(node.Paths.AutostartMarker))
        {
            return;
        }

        await File.WriteAllTextAsync(node.Paths.AutostartMarker, string.Empty).ConfigureAwait(false);
        foreach (HostedDomain<GuestState> guest in node.Domains.All.Where(guest => guest.State is { Autostart: true, IsActive: false }))
        {
            try
            {
                using GuestJob.Turn job = await guest.State.Job.EnterAsync("autostart", CancellationToken.None).ConfigureAwait(false);
                await GuestSaving.StartOrRestoreAsync(node, guest, Contract.Domains.Lifecycle.DomainCreateFlags.None).ConfigureAwait(false);
            }
            catch (VirtException)
            {
                // What it lacks is in its log; the others start.
            }
        }
    }
}
