namespace Vireo.Rpc.Frames;

/// <summary>One client's part of a budget.</summary>
/// <param name="budget">The budget.</param>
/// <param name="giveUp">Disconnects the client, from any thread.</param>
internal sealed class ReceiveShare(ReceiveBudget budget, Action giveUp)
{
    /// <summary>What counts; kept by the budget, under its lock.</summary>
    internal int Bytes { get; set; }

    /// <summary>Notes how large the client's buffer is.</summary>
    /// <param name="capacity">Its size in bytes.</param>
    internal void Note(int capacity)
    {
        int bytes = capacity > FrameLimits.Small ? capacity : 0;
        if (bytes != Bytes)
        {
            budget.Change(this, bytes);
        }
    }

    /// <summary>Disconnects the client.</summary>
    internal void GiveUp() => giveUp();
}
