using Vireo.Contract.Connections;
using Vireo.Contract.Drivers;
using Vireo.Contract.Parameters;
using Vireo.Errors;
using Vireo.Host.Tuning;

namespace Vireo.Daemon.Connections;

/// <summary>One client's connection, from the open call on: which driver carries out its calls, and what the daemon answers in its place.</summary>
/// <param name="owner">The client.</param>
/// <param name="drivers">The drivers that can be opened.</param>
/// <param name="defaultUri">What is opened when no URI is named; null: what a driver offers for it.</param>
internal sealed class ConnectionSession(IConnectionOwner owner, DriverRegistry drivers, string? defaultUri)
    : ConnectionSessionBase, IAsyncDisposable
{
    /// <summary>What an identity is made of (<c>VIR_CONNECT_IDENTITY_*</c>).</summary>
    private static readonly ParameterRules IdentityRules = new(
        ("user-name", ParameterType.Text),
        ("unix-user-id", ParameterType.UInt64),
        ("group-name", ParameterType.Text),
        ("unix-group-id", ParameterType.UInt64),
        ("process-id", ParameterType.Int64),
        ("process-time", ParameterType.UInt64),
        ("sasl-user-name", ParameterType.Text),
        ("x509-distinguished-name", ParameterType.Text),
        ("selinux-context", ParameterType.Text));

    private volatile IDriver? _driver;
    private volatile bool _isReadOnly = owner.MustBeReadOnly;
    private int _opened; // an open call was made that did not fail, or is under way

    /// <summary>What carries out the calls; null: the connection is not open.</summary>
    internal IDriver? Driver => _driver;

    internal bool IsReadOnly => _isReadOnly;

    /// <summary>Told when the connection has been opened: calls go to other parts from here on.</summary>
    internal Action Changed { get; set; } = static () => { };

    /// <inheritdoc />
    public override async ValueTask ConnectOpenAsync(string? name, ConnectFlags flags, CancellationToken cancellationToken)
    {
        if (Interlocked.Exchange(ref _opened, 1) != 0)
        {
            throw VirtErrorTexts.Raise(VirtErrorCode.InternalError, VirtErrorDomain.Rpc, "connection already open");
        }

        try
        {
            RequireReadable(name, flags);
            bool isReadOnly = owner.MustBeReadOnly || flags.HasFlag(ConnectFlags.ReadOnly);
            var driver = await drivers.OpenAsync(string.IsNullOrEmpty(name) ? defaultUri : name, isReadOnly, owner.Events, owner.QemuEvents, cancellationToken);
            _isReadOnly = isReadOnly;
            _driver = driver;
            Changed();
        }
        catch
        {
            Volatile.Write(ref _opened, 0);
            throw;
        }
    }

    /// <inheritdoc />
    public override ValueTask ConnectCloseAsync(CancellationToken cancellationToken)
    {
        owner.Close();
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc />
    public override ValueTask<bool> ConnectSupportsFeatureAsync(ConnectFeature feature, CancellationToken cancellationToken)
    {
        if (feature == ConnectFeature.ProgramKeepalive)
        {
            owner.StartKeepAlive();
            return ValueTask.FromResult(true);
        }

        var driver = _driver ?? throw ClientFaults.NotOpen();
        return feature is ConnectFeature.FdPassing or ConnectFeature.RemoteEventCallback or ConnectFeature.RemoteCloseCallback
            ? ValueTask.FromResult(true)
            : driver.Find<IConnectionSession>()?.ConnectSupportsFeatureAsync(feature, cancellationToken) ?? ValueTask.FromResult(false);
    }

    /// <inheritdoc />
    public override ValueTask<bool> ConnectIsSecureAsync(CancellationToken cancellationToken) =>
        (_driver ?? throw ClientFaults.NotOpen()).Find<IConnectionSession>() is { } session
            ? session.ConnectIsSecureAsync(cancellationToken)
            : throw VirtException.NoSupport("virConnectIsSecure");

    /// <summary>Takes what a proxy says of whom it calls for. Nothing here asks for it: rights go by the peer of the socket.</summary>
    /// <inheritdoc />
    public override ValueTask ConnectSetIdentityAsync(IReadOnlyList<TypedParameter> parameters, uint flags, CancellationToken cancellationToken) =>
        _driver is null ? throw ClientFaults.NotOpen() : Judge(parameters);

    /// <summary>Local drivers do not lose their connection before the client does: there is nothing to tell later.</summary>
    /// <inheritdoc />
    public override ValueTask ConnectRegisterCloseCallbackAsync(CancellationToken cancellationToken) =>
        _driver is null ? throw ClientFaults.NotOpen() : ValueTask.CompletedTask;

    /// <inheritdoc />
    public override ValueTask ConnectUnregisterCloseCallbackAsync(CancellationToken cancellationToken) =>
        _driver is null ? throw ClientFaults.NotOpen() : ValueTask.CompletedTask;

    private static ValueTask Judge(IReadOnlyList<TypedParameter> identity)
    {
        IdentityRules.Check(identity);
        return ValueTask.CompletedTask;
    }

    /// <summary>Closes the driver; called when the client is gone and none of its calls runs any more.</summary>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _driver, null) is { } driver)
        {
            await driver.DisposeAsync();
        }
    }

    private void RequireReadable(string? name, ConnectFlags flags)
    {
        bool isReadOnly = owner.MustBeReadOnly || flags.HasFlag(ConnectFlags.ReadOnly);
        if (isReadOnly && !owner.IsOfOwnUser && drivers.ReadsFile(name))
        {
            throw ClientFaults.FileNotForReaders();
        }
    }
}
