using System.Net;
using Vireo.Contract.Connections;
using Vireo.Contract.Uris;
using Vireo.Drivers.Test.Nodes;

namespace Vireo.Drivers.Test.Connections;

/// <summary>What a connection is to.</summary>
internal sealed class DescriptionPart(VirtUri uri) : ConnectionDescriptionBase
{
    private const string DriverType = "TEST";

    /// <summary>The version that the test driver gives its hypervisor: 0.0.2.</summary>
    private const ulong HypervisorVersion = 2;

    /// <summary>The libvirt whose test driver this one equals: 9.0.0.</summary>
    private const ulong LibraryVersion = 9_000_000;

    private readonly string _uri = uri.ToString();

    /// <inheritdoc />
    public override ValueTask<string> ConnectGetTypeAsync(CancellationToken cancellationToken) => ValueTask.FromResult(DriverType);

    /// <inheritdoc />
    public override ValueTask<ulong> ConnectGetVersionAsync(CancellationToken cancellationToken) => ValueTask.FromResult(HypervisorVersion);

    /// <inheritdoc />
    public override ValueTask<ulong> ConnectGetLibVersionAsync(CancellationToken cancellationToken) => ValueTask.FromResult(LibraryVersion);

    /// <inheritdoc />
    public override ValueTask<string> ConnectGetHostnameAsync(CancellationToken cancellationToken) =>
        ValueTask.FromResult(Dns.GetHostName());

    /// <inheritdoc />
    public override ValueTask<string> ConnectGetUriAsync(CancellationToken cancellationToken) => ValueTask.FromResult(_uri);

    /// <inheritdoc />
    public override ValueTask<int> ConnectGetMaxVcpusAsync(string? type, CancellationToken cancellationToken) =>
        ValueTask.FromResult(NodeCpu.MaxVcpus);
}
