using Vireo.Errors;

namespace Vireo.Transport.Opening;

/// <summary>Bounds the time of an attempt to connect, and tells its end apart from the caller's own giving up.</summary>
internal static class ConnectDeadline
{
    internal static async ValueTask<T> RunAsync<T>(
        Func<CancellationToken, ValueTask<T>> connect,
        string what,
        TransportOptions options,
        CancellationToken cancellationToken)
    {
        using var deadline = new CancellationTokenSource(options.ConnectTimeout, options.TimeProvider);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellationToken);
        try
        {
            return await connect(both.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException e) when (!cancellationToken.IsCancellationRequested && deadline.IsCancellationRequested)
        {
            throw VirtException.Create(
                VirtErrorCode.OperationTimeout,
                VirtErrorDomain.Rpc,
                $"Timed out during operation: {what} took over {options.ConnectTimeout.TotalSeconds:0.###} s",
                inner: e);
        }
    }
}
