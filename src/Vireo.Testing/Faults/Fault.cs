using Vireo.Rpc.Contracts;

namespace Vireo.Testing.Faults;

/// <summary>A way in which calls go wrong, for as many as were asked for.</summary>
/// <param name="function">The C function; null: any.</param>
/// <param name="action">What happens.</param>
/// <param name="times">To how many calls.</param>
internal sealed class Fault(string? function, FaultAction action, int times)
{
    private int _left = times;

    internal FaultAction Action => action;

    /// <summary>Takes one of the times, if the call is meant.</summary>
    /// <param name="procedure">What is called.</param>
    /// <returns>Whether it happens to this call.</returns>
    internal bool TryTake(ProcedureInfo procedure)
    {
        if (function is not null && procedure.Api != function)
        {
            return false;
        }

        int left = Volatile.Read(ref _left);
        while (left > 0)
        {
            int found = Interlocked.CompareExchange(ref _left, left - 1, left);
            if (found == left)
            {
                return true;
            }

            left = found;
        }

        return false;
    }
}
