using Vireo.Rpc.Contracts;

namespace Vireo.Contract.Connections;

/// <summary>What a connection leads to.</summary>
[Contract(typeof(RemoteProgram))]
public interface IConnectionDescription
{
    /// <summary>Names the driver.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The name, such as <c>QEMU</c>.</returns>
    /// <remarks><c>virConnectGetType</c>, <c>REMOTE_PROC_CONNECT_GET_TYPE</c>.</remarks>
    [Procedure(3, Since = "0.3.0", Idempotent = true), Acl("connect:getattr"), Priority(CallPriority.High), ReadOnly]
    ValueTask<string> ConnectGetTypeAsync(CancellationToken cancellationToken);

    /// <summary>Tells the hypervisor's version.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>1,000,000 * major + 1,000 * minor + release; 0: it cannot be told.</returns>
    /// <remarks><c>virConnectGetVersion</c>, <c>REMOTE_PROC_CONNECT_GET_VERSION</c>.</remarks>
    [Procedure(4, Since = "0.3.0", Idempotent = true), Acl("connect:getattr"), Priority(CallPriority.High), ReadOnly]
    ValueTask<ulong> ConnectGetVersionAsync(CancellationToken cancellationToken);

    /// <summary>Tells the daemon's version of libvirt.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>1,000,000 * major + 1,000 * minor + release.</returns>
    /// <remarks><c>virConnectGetLibVersion</c>, <c>REMOTE_PROC_CONNECT_GET_LIB_VERSION</c>.</remarks>
    [Procedure(157, Since = "0.7.3", Idempotent = true), Acl("connect:getattr"), Priority(CallPriority.High), ReadOnly]
    ValueTask<ulong> ConnectGetLibVersionAsync(CancellationToken cancellationToken);

    /// <summary>Tells the node's name.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The name, fully qualified if the node knows it.</returns>
    /// <remarks><c>virConnectGetHostname</c>, <c>REMOTE_PROC_CONNECT_GET_HOSTNAME</c>.</remarks>
    [Procedure(59, Since = "0.3.0", Idempotent = true), Acl("connect:getattr"), Priority(CallPriority.High), ReadOnly]
    ValueTask<string> ConnectGetHostnameAsync(CancellationToken cancellationToken);

    /// <summary>Tells what was opened.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The driver's URI, as seen on the node itself.</returns>
    /// <remarks><c>virConnectGetURI</c>, <c>REMOTE_PROC_CONNECT_GET_URI</c>.</remarks>
    [Procedure(110, Api = "virConnectGetURI", Idempotent = true), Acl("connect:getattr"), Priority(CallPriority.High), ReadOnly]
    ValueTask<string> ConnectGetUriAsync(CancellationToken cancellationToken);

    /// <summary>Tells how many processors a guest may have.</summary>
    /// <param name="type">The kind of guest; null: the driver's default.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The number.</returns>
    /// <remarks><c>virConnectGetMaxVcpus</c>, <c>REMOTE_PROC_CONNECT_GET_MAX_VCPUS</c>.</remarks>
    [Procedure(5, Since = "0.3.0", Idempotent = true), Acl("connect:read"), Priority(CallPriority.High), ReadOnly]
    ValueTask<int> ConnectGetMaxVcpusAsync(string? type, CancellationToken cancellationToken);
}
