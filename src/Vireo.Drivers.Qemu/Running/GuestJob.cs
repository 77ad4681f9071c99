using System.Threading.Channels;
using Vireo.Drivers.Qemu.Faults;
using Vireo.Errors;

namespace Vireo.Drivers.Qemu.Running;

/// <summary>The one modifying job that a guest can have at a time. Queries need none.</summary>
internal sealed class GuestJob
{
    /// <summary>How long a call waits for another's job (<c>QEMU_JOB_WAIT_TIME</c>).</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Holds one token while a job is under way.</summary>
    private readonly Channel<bool> _taken = Channel.CreateBounded<bool>(1);
    private volatile string? _holder;

    /// <summary>Takes the job, waiting for the one before.</summary>
    /// <param name="name">What it is, in libvirt's words, for those who wait.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>What ends the job when it is disposed.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.OperationTimeout"/>: the other job does not end.</exception>
    internal async ValueTask<Turn> EnterAsync(string name, CancellationToken cancellationToken)
    {
        if (!_taken.Writer.TryWrite(true))
        {
            await WaitAsync(cancellationToken).ConfigureAwait(false);
        }

        _holder = name;
        return new Turn(this);
    }

    private async ValueTask WaitAsync(CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        try
        {
            await _taken.Writer.WriteAsync(true, patience.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw DriverFaults.Raise(
                VirtErrorCode.OperationTimeout, $"cannot acquire state change lock (held by monitor={_holder ?? "unknown"})");
        }
    }

    /// <summary>A job under way.</summary>
    internal readonly struct Turn(GuestJob job) : IDisposable
    {
        /// <summary>Ends the job.</summary>
        public void Dispose()
        {
            job._holder = null;
            job._taken.Reader.TryRead(out _);
        }
    }
}
