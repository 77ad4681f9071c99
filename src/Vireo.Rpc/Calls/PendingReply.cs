using Vireo.Rpc.Contracts;
using Vireo.Rpc.Descriptors;

namespace Vireo.Rpc.Calls;

/// <summary>
/// A call of this client whose reply has not come. Whoever takes it out of <see cref="PendingReplies"/> ends it; nobody else does.
/// </summary>
internal abstract class PendingReply
{
    private PendingReplies? _replies;
    private CancellationTokenRegistration _registration;

    /// <summary>The call's number.</summary>
    internal uint Serial { get; private set; }

    /// <summary>What was called; null: it is in the pool.</summary>
    internal ProcedureInfo? Procedure { get; private set; }

    /// <summary>It has ended well; the caller goes on with <see cref="Deliver"/>.</summary>
    /// <param name="payload">The reply's payload; decoded before this returns.</param>
    /// <param name="descriptors">What came along; this object's now.</param>
    internal abstract void Complete(ReadOnlySpan<byte> payload, PassedDescriptors descriptors);

    /// <summary>It has ended badly; the caller goes on with <see cref="Deliver"/>.</summary>
    /// <param name="failure">Why.</param>
    internal abstract void Fail(Exception failure);

    /// <summary>Lets the caller go on.</summary>
    /// <param name="here">On this thread, which the caller may block; otherwise on another.</param>
    internal abstract void Deliver(bool here);

    /// <summary>It waits from now on.</summary>
    /// <param name="replies">Where it waits.</param>
    /// <param name="procedure">What is called.</param>
    /// <param name="serial">The call's number.</param>
    internal void Begin(PendingReplies replies, ProcedureInfo procedure, uint serial)
    {
        _replies = replies;
        Procedure = procedure;
        Serial = serial;
    }

    /// <summary>Lets the caller give it up. Called before the caller gets hold of the task.</summary>
    /// <param name="cancellationToken">The caller's token.</param>
    internal void GiveUpWith(CancellationToken cancellationToken) =>
        _registration = cancellationToken.UnsafeRegister(static (reply, token) => ((PendingReply)reply!).GiveUp(token), this);

    /// <summary>Forgets the call. When it returns, no cancelling is under way.</summary>
    protected void Forget()
    {
        _registration.Dispose();
        _registration = default;
        _replies = null;
        Procedure = null;
    }

    private void GiveUp(CancellationToken token)
    {
        if (_replies?.GiveUp(this) == true)
        {
            Fail(new OperationCanceledException(token));
            Deliver(here: false);
        }
    }
}
