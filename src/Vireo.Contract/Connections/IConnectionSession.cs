using Vireo.Contract.Parameters;
using Vireo.Errors;
using Vireo.Rpc.Contracts;
using Vireo.Xdr;

namespace Vireo.Contract.Connections;

/// <summary>Opening a connection to a driver, and what holds while it is open.</summary>
[Contract(typeof(RemoteProgram))]
public interface IConnectionSession
{
    /// <summary>Opens the driver that a URI names; the first call but for those of authentication.</summary>
    /// <param name="name">The driver's URI; null lets the daemon choose.</param>
    /// <param name="flags">How to open it; libvirtd 9.0.0 takes any bits and heeds the first.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoConnect"/>: no driver claims the URI.</exception>
    /// <remarks><c>virConnectOpen</c>, <c>virConnectOpenAuth</c>, <c>virConnectOpenReadOnly</c>, <c>REMOTE_PROC_CONNECT_OPEN</c>.</remarks>
    [Procedure(1, Since = "0.3.0"), Acl("connect:getattr"), Priority(CallPriority.High), ReadOnly]
    ValueTask ConnectOpenAsync(string? name, ConnectFlags flags, CancellationToken cancellationToken);

    /// <summary>Closes the driver; events stop.</summary>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <remarks><c>virConnectClose</c>, <c>REMOTE_PROC_CONNECT_CLOSE</c>.</remarks>
    [Procedure(2, Since = "0.3.0"), NoAcl, Priority(CallPriority.High), ReadOnly]
    ValueTask ConnectCloseAsync(CancellationToken cancellationToken);

    /// <summary>Asks whether the driver, or the daemon itself, has a feature.</summary>
    /// <param name="feature">The feature.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>Whether it has.</returns>
    /// <remarks>
    /// <c>REMOTE_PROC_CONNECT_SUPPORTS_FEATURE</c>; the function is not public in C. What the daemon itself has
    /// (<see cref="ConnectFeature.ProgramKeepalive"/>) is asked for before the open call.
    /// </remarks>
    [Procedure(60, Since = "0.3.0", Idempotent = true), Acl("connect:getattr"), Priority(CallPriority.High), ReadOnly]
    ValueTask<bool> ConnectSupportsFeatureAsync(ConnectFeature feature, CancellationToken cancellationToken);

    /// <summary>Asks whether nobody between client and driver can listen or interfere.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>Whether the connection is encrypted or never leaves the node.</returns>
    /// <remarks><c>virConnectIsEncrypted</c>, <c>virConnectIsSecure</c>, <c>REMOTE_PROC_CONNECT_IS_SECURE</c>.</remarks>
    [Procedure(149, Since = "0.7.3", Idempotent = true), NoAcl, Priority(CallPriority.High), ReadOnly]
    ValueTask<bool> ConnectIsSecureAsync(CancellationToken cancellationToken);

    /// <summary>Says on whose behalf the connection is used; a daemon tells another.</summary>
    /// <param name="parameters">Who it is: user, group, process, SELinux context and so on.</param>
    /// <param name="flags">Not used: 0.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <remarks><c>virConnectSetIdentity</c>, <c>REMOTE_PROC_CONNECT_SET_IDENTITY</c>.</remarks>
    [Procedure(419, Since = "5.8.0"), Acl("connect:write"), ReadOnly]
    ValueTask ConnectSetIdentityAsync(
        [XdrMax(RemoteLimits.ConnectIdentityParams)] IReadOnlyList<TypedParameter> parameters,
        uint flags,
        CancellationToken cancellationToken);

    /// <summary>Asks to be told when the driver's own connection ends.</summary>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <remarks><c>virConnectRegisterCloseCallback</c>, <c>REMOTE_PROC_CONNECT_REGISTER_CLOSE_CALLBACK</c>.</remarks>
    [Procedure(360, Since = "1.3.2"), Acl("connect:getattr"), Priority(CallPriority.High), ReadOnly]
    ValueTask ConnectRegisterCloseCallbackAsync(CancellationToken cancellationToken);

    /// <summary>Asks not to be told any more.</summary>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <remarks><c>virConnectUnregisterCloseCallback</c>, <c>REMOTE_PROC_CONNECT_UNREGISTER_CLOSE_CALLBACK</c>.</remarks>
    [Procedure(361, Since = "1.3.2"), Acl("connect:getattr"), Priority(CallPriority.High), ReadOnly]
    ValueTask ConnectUnregisterCloseCallbackAsync(CancellationToken cancellationToken);
}
