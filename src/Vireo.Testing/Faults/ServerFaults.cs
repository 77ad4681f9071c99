using System.Collections.Immutable;
using Vireo.Errors;
using Vireo.Rpc.Contracts;

namespace Vireo.Testing.Faults;

/// <summary>
/// What goes wrong with the calls of all clients of a test server. A call is named by its C function, such as <c>virDomainCreate</c>; the calls of
/// logging in always work. Of several faults that fit a call, the one that was asked for last happens.
/// </summary>
public sealed class ServerFaults
{
    private readonly TimeProvider _time;
    private ImmutableStack<Fault> _faults = [];
    private TaskCompletionSource _cleared = new(TaskCreationOptions.RunContinuationsAsynchronously);

    internal ServerFaults(TimeProvider time) => _time = time;

    /// <summary>Has the answer to a call come late. The call is carried out at once.</summary>
    /// <param name="function">The C function; null: any.</param>
    /// <param name="delay">How late.</param>
    /// <param name="times">How many calls; null: all, until <see cref="Clear"/>.</param>
    public void Delay(string? function, TimeSpan delay, int? times = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(delay, TimeSpan.Zero);
        Add(function, times, new FaultAction { Delay = delay });
    }

    /// <summary>Has a call never be answered, though it is carried out.</summary>
    /// <param name="function">The C function; null: any.</param>
    /// <param name="times">How many calls; null: all, until <see cref="Clear"/>.</param>
    public void Silence(string? function, int? times = null) => Add(function, times, new FaultAction { Delay = Timeout.InfiniteTimeSpan });

    /// <summary>Has a call fail, without being carried out.</summary>
    /// <param name="function">The C function; null: any.</param>
    /// <param name="code">With what code.</param>
    /// <param name="message">With what text, after the code's own.</param>
    /// <param name="times">How many calls; null: all, until <see cref="Clear"/>.</param>
    public void Fail(string? function, VirtErrorCode code, string message, int? times = null) =>
        Add(function, times, new FaultAction { Failure = () => VirtErrorTexts.Raise(code, VirtErrorDomain.Test, message) });

    /// <summary>Has the client's connection break when it makes a call, which is not carried out.</summary>
    /// <param name="function">The C function; null: any.</param>
    /// <param name="times">How many calls; null: all, until <see cref="Clear"/>.</param>
    public void Disconnect(string? function, int? times = null) => Add(function, times, new FaultAction { IsEnd = true });

    /// <summary>Has everything work again. Answers that were held back are given now.</summary>
    public void Clear()
    {
        Interlocked.Exchange(ref _faults, []);
        Interlocked.Exchange(ref _cleared, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult();
    }

    /// <summary>Finds what goes wrong with a call, and counts it.</summary>
    /// <param name="procedure">What is called.</param>
    /// <returns>What goes wrong; null: nothing.</returns>
    internal FaultAction? Take(ProcedureInfo procedure)
    {
        foreach (Fault fault in Volatile.Read(ref _faults))
        {
            if (fault.TryTake(procedure))
            {
                return fault.Action;
            }
        }

        return null;
    }

    /// <summary>Waits before an answer.</summary>
    /// <param name="delay">How long.</param>
    /// <param name="cancellationToken">Ends when the client is gone.</param>
    /// <returns>A task that ends after that time, or when all is to work again.</returns>
    internal async Task HoldAsync(TimeSpan delay, CancellationToken cancellationToken)
    {
        try
        {
            await Volatile.Read(ref _cleared).Task.WaitAsync(delay, _time, cancellationToken).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            // The time has passed.
        }
    }

    private void Add(string? function, int? times, FaultAction action)
    {
        if (times is { } count)
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(count, nameof(times));
        }

        ImmutableInterlocked.Push(ref _faults, new Fault(function, action, times ?? int.MaxValue));
    }
}
