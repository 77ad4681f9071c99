using Vireo.Rpc.Events;
using Vireo.Rpc.Frames;

namespace Vireo.Supervision;

/// <summary>Events of one link, as long as it lasts: none follows the gap that begins with its end.</summary>
/// <param name="inner">Whom they are for.</param>
internal sealed class LinkEvents(IMessageReceiver inner) : IMessageReceiver
{
    private readonly Lock _gate = new();
    private bool _isCut;

    public void Receive(in FrameHeader header, ReadOnlySpan<byte> payload)
    {
        lock (_gate)
        {
            if (!_isCut)
            {
                inner.Receive(header, payload);
            }
        }
    }

    /// <summary>Drops whatever comes from now on.</summary>
    internal void Cut()
    {
        lock (_gate)
        {
            _isCut = true;
        }
    }
}
