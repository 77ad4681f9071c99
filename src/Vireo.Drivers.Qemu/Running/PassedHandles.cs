using Microsoft.Win32.SafeHandles;
using Vireo.Drivers.Qemu.Faults;
using Vireo.Drivers.Qemu.Launching;
using Vireo.Drivers.Qemu.Monitor;
using Vireo.Drivers.Qemu.Networks;
using Vireo.Host.Files;

namespace Vireo.Drivers.Qemu.Running;

/// <summary>The open descriptors that a new QEMU inherits, under the numbers that they have here. Disposed once it runs.</summary>
internal sealed class PassedHandles(QemuNode node, MonitorSocket monitor, GuestTaps taps) : IDisposable
{
    private readonly List<SafeFileHandle> _handles = [];
    private readonly List<MonitorSocket> _sockets = [];

    /// <summary>What was opened, the monitor's listening end included.</summary>
    internal IReadOnlyList<SafeFileHandle> All => [monitor.Descriptor, .. _sockets.Select(socket => socket.Descriptor), .. _handles, .. taps.All];

    /// <summary>Opens what a descriptor is to be.</summary>
    /// <returns>Its number.</returns>
    internal int Open(PassedDescriptor wanted)
    {
        switch (wanted.Purpose)
        {
            case DescriptorPurpose.Monitor:
                return Number(monitor.Descriptor);
            case DescriptorPurpose.Socket when wanted.Path is { } path:
                MonitorSocket socket = MonitorSocket.Bind(path);
                _sockets.Add(socket);
                RunFiles.Give(node, path);
                return Number(socket.Descriptor);
            case DescriptorPurpose.File or DescriptorPurpose.Log when wanted.Path is { } path:
                int place = wanted.Append ? LinuxFiles.Append : LinuxFiles.Truncate;
                return Keep(LinuxFiles.Open(path, LinuxFiles.WriteOnly | LinuxFiles.Create | place));
            case DescriptorPurpose.Vhost:
                return Keep(LinuxFiles.Open("/dev/vhost-net", LinuxFiles.ReadWrite));
            case DescriptorPurpose.VhostVsock:
                return Keep(LinuxFiles.Open("/dev/vhost-vsock", LinuxFiles.ReadWrite));
            case DescriptorPurpose.VhostScsi:
                return Keep(LinuxFiles.Open("/dev/vhost-scsi", LinuxFiles.ReadWrite));
            case DescriptorPurpose.Vdpa or DescriptorPurpose.Tpm or DescriptorPurpose.TpmCancel when wanted.Path is { } path:
                return Keep(LinuxFiles.Open(path, LinuxFiles.ReadWrite));
            case DescriptorPurpose.Tap when taps.Find(wanted) is { } tap:
                return Number(tap);
            default:
                throw DriverFaults.Unsupported($"device '{wanted.Alias}' needs a descriptor ({wanted.Purpose}) that the driver does not have");
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _handles.ForEach(handle => handle.Dispose());
        _sockets.ForEach(socket => socket.Dispose());
    }

    private int Keep(SafeFileHandle handle)
    {
        _handles.Add(handle);
        return Number(handle);
    }

    private static int Number(SafeFileHandle handle) => (int)handle.DangerousGetHandle();
}
