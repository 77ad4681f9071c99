using System.Net;
using Vireo.Contract.Connections;
using Vireo.Contract.Uris;
using Vireo.Drivers.Qemu.Running;

namespace Vireo.Drivers.Qemu.Connections;

/// <summary>What a connection is to.</summary>
internal sealed class DescriptionPart(QemuNode node, VirtUri uri) : ConnectionDescriptionBase
{
    private const string DriverType = "QEMU";

    /// <summary>What libvirt says for every type of guest here: KVM's own recommendation where it is, else one.</summary>
    private const int MaxVcpus = 16;

    private const string KvmDevice = "/dev/kvm";

    private readonly string _uri = uri.ToString();

    /// <inheritdoc />
    public override ValueTask<string> ConnectGetTypeAsync(CancellationToken cancellationToken) => ValueTask.FromResult(DriverType);

    /// <inheritdoc />
    public override async ValueTask<ulong> ConnectGetVersionAsync(CancellationToken cancellationToken)
    {
        Version version = (await node.Emulators.DefaultAsync(cancellationToken).ConfigureAwait(false)).Version;
        return ((ulong)version.Major * 1_000_000) + ((ulong)version.Minor * 1000) + (ulong)Math.Max(version.Build, 0);
    }

    /// <inheritdoc />
    public override ValueTask<ulong> ConnectGetLibVersionAsync(CancellationToken cancellationToken) => ValueTask.FromResult(HostVersions.Library);

    /// <inheritdoc />
    public override ValueTask<string> ConnectGetHostnameAsync(CancellationToken cancellationToken) => ValueTask.FromResult(Dns.GetHostName());

    /// <inheritdoc />
    public override ValueTask<string> ConnectGetUriAsync(CancellationToken cancellationToken) => ValueTask.FromResult(_uri);

    /// <inheritdoc />
    public override ValueTask<int> ConnectGetMaxVcpusAsync(string? type, CancellationToken cancellationToken) =>
        type is null || type.Equals("qemu", StringComparison.OrdinalIgnoreCase) ? ValueTask.FromResult(MaxVcpus)
            : type.Equals("kvm", StringComparison.OrdinalIgnoreCase) ? ValueTask.FromResult(File.Exists(KvmDevice) ? MaxVcpus : throw NoKvm())
            : throw Faults.DriverFaults.Raise(Errors.VirtErrorCode.InvalidArg, $"unknown type '{type}'");

    private static Errors.VirtException NoKvm() => Faults.DriverFaults.Of(
        Errors.VirtErrorCode.SystemError, Errors.VirtErrorDomain.None, $"Unable to open {KvmDevice}: No such file or directory");
}
