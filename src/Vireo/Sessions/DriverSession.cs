using Vireo.Contract.Connections;
using Vireo.Contract.Drivers;
using Vireo.Contract.Parameters;
using Vireo.Errors;
using Vireo.Rpc.Streams;

namespace Vireo.Sessions;

/// <summary>The open driver that a connection and all its objects share.</summary>
/// <param name="driver">The driver; the session's owner disposes it.</param>
/// <param name="isReadOnly">Whether the connection may only look.</param>
internal sealed class DriverSession(IDriver driver, bool isReadOnly)
{
    private const int NotAsked = -1;

    private volatile int _textFlag = NotAsked;
    private volatile bool _isClosed;

    internal bool IsReadOnly { get; } = isReadOnly;

    /// <summary>The part of the driver that has a call.</summary>
    /// <param name="function">The call's C name, for the error.</param>
    /// <returns>The part.</returns>
    /// <typeparam name="T">The contract interface.</typeparam>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoSupport"/>: the driver lacks it.</exception>
    /// <exception cref="ObjectDisposedException">The connection was closed.</exception>
    internal T Part<T>(string function)
        where T : class
    {
        ObjectDisposedException.ThrowIf(_isClosed, this);
        return driver.Find<T>() ?? throw VirtException.NoSupport(function);
    }

    /// <summary>The part of the driver that has a call which changes something.</summary>
    /// <param name="function">The call's C name, for the error.</param>
    /// <returns>The part.</returns>
    /// <typeparam name="T">The contract interface.</typeparam>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.OperationDenied"/>: the connection may only look.</exception>
    internal T WritablePart<T>(string function)
        where T : class =>
        IsReadOnly ? throw Denied($"read only access prevents {function}") : Part<T>(function);

    /// <summary>Makes a stream that a call is then to open.</summary>
    /// <param name="function">The call's C name, for the error.</param>
    /// <returns>The stream.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoSupport"/>: drivers of this process have no streams.</exception>
    internal RpcStream CreateStream(string function)
    {
        ObjectDisposedException.ThrowIf(_isClosed, this);
        return driver is IStreamSource source ? source.CreateStream() : throw VirtException.NoSupport(function);
    }

    /// <summary>Asks whether the driver can do something.</summary>
    /// <param name="feature">What.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>Whether it can.</returns>
    internal ValueTask<bool> SupportsAsync(ConnectFeature feature, CancellationToken cancellationToken) =>
        Part<IConnectionSession>("virConnectSupportsFeature").ConnectSupportsFeatureAsync(feature, cancellationToken);

    /// <summary>The flag with which typed parameters may be texts, as far as the driver knows it: that is asked once.</summary>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The flag, or none.</returns>
    internal async ValueTask<TypedParameterFlags> GetTextFlagAsync(CancellationToken cancellationToken)
    {
        if (_textFlag == NotAsked)
        {
            bool isKnown = await SupportsAsync(ConnectFeature.TypedParamString, cancellationToken).ConfigureAwait(false);
            _textFlag = (int)(isKnown ? TypedParameterFlags.StringOkay : TypedParameterFlags.None);
        }

        return (TypedParameterFlags)_textFlag;
    }

    /// <summary>The error of what a read-only connection may not do.</summary>
    /// <param name="what">What that is.</param>
    /// <returns>The exception, not yet thrown.</returns>
    internal static VirtException Denied(string what) =>
        VirtException.Create(VirtErrorCode.OperationDenied, VirtErrorDomain.None, $"operation forbidden: {what}");

    /// <summary>Refuses every later call.</summary>
    internal void Close() => _isClosed = true;
}
