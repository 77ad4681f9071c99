using Vireo.Rpc.Calls;
using Vireo.Rpc.Contracts;

namespace Vireo.Calls;

/// <summary>A call with all that belongs to it, ready to be made by one caller or another.</summary>
/// <typeparam name="TResult">What it gives.</typeparam>
internal interface IPreparedCall<TResult>
{
    /// <summary>What is called.</summary>
    ProcedureInfo Procedure { get; }

    /// <summary>What goes along.</summary>
    CallAttachments Attachments { get; }

    /// <summary>Makes the call.</summary>
    /// <param name="caller">Who makes it.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>What it gives.</returns>
    ValueTask<TResult> MakeAsync(ICaller caller, CancellationToken cancellationToken);
}
