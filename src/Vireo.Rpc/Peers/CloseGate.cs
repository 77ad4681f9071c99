namespace Vireo.Rpc.Peers;

/// <summary>
/// Decides who ends a connection in order: the read loop when it is about to receive, or the asker when the loop is waiting.
/// </summary>
internal sealed class CloseGate
{
    private const int Working = 0;
    private const int Receiving = 1;
    private const int Closing = 2;

    private int _state;

    /// <summary>The loop is about to receive.</summary>
    /// <returns>Whether it may; otherwise the loop ends the connection.</returns>
    internal bool BeginReceiving() => Interlocked.CompareExchange(ref _state, Receiving, Working) == Working;

    /// <summary>The loop has received.</summary>
    /// <returns>Whether it may go on; otherwise the asker ends the connection.</returns>
    internal bool EndReceiving() => Interlocked.CompareExchange(ref _state, Working, Receiving) == Receiving;

    /// <summary>Someone asks for the end.</summary>
    /// <returns>Whether the asker has to see to it; otherwise someone else does.</returns>
    internal bool Close() => Interlocked.Exchange(ref _state, Closing) == Receiving;

    /// <summary>Whether the end was asked for.</summary>
    internal bool IsClosing => Volatile.Read(ref _state) == Closing;
}
