using Vireo.Errors;
using Vireo.Rpc.Contracts;

namespace Vireo.Rpc.Calls;

/// <summary>
/// What carries out calls: a set of contract interfaces. A driver is one; the generated dispatchers are written against it.
/// </summary>
public interface ICallTarget
{
    /// <summary>The part that implements a contract interface.</summary>
    /// <returns>The part; null: there are none of these calls here.</returns>
    /// <typeparam name="T">The contract interface.</typeparam>
    T? Find<T>()
        where T : class;

    /// <summary>The error of a call whose interface was not found.</summary>
    /// <param name="procedure">What was called.</param>
    /// <returns>The exception, not yet thrown; by default that of a driver that lacks the function.</returns>
    VirtException Missing(ProcedureInfo procedure) => VirtException.NoSupport(procedure.Api);
}
