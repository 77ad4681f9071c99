using Vireo.Rpc.Calls;
using Vireo.Rpc.Descriptors;
using Vireo.Rpc.Frames;

namespace Vireo.Rpc.Peers;

/// <summary>What a peer's read loop gives frames to. It is used by one thread at a time.</summary>
internal interface IFrameSink
{
    /// <summary>Whether no frame can be taken now. Frames wait in the buffer then, and nothing more is received.</summary>
    bool IsFull { get; }

    /// <summary>Whether no frame is wanted any more; the loop ends then.</summary>
    bool IsFinished => false;

    /// <summary>Asks before a receive.</summary>
    /// <returns>Whether more is wanted.</returns>
    bool BeginReceiving() => true;

    /// <summary>Asks behind a receive.</summary>
    /// <returns>Whether what came is still wanted.</returns>
    bool EndReceiving() => true;

    /// <summary>Takes a frame, at once.</summary>
    /// <param name="frame">The frame; its payload is gone on return.</param>
    /// <param name="descriptors">The descriptors that came with it; the sink's.</param>
    /// <exception cref="FrameException">It has no place here: the connection ends.</exception>
    void Take(in Frame frame, PassedDescriptors descriptors);

    /// <summary>Waits while <see cref="IsFull"/>, or for less.</summary>
    /// <returns>A task that ends when it is worth asking again.</returns>
    ValueTask WaitForRoomAsync();

    /// <summary>Ends <see cref="WaitForRoomAsync"/> though there is no room, from any thread.</summary>
    void Wake();

    /// <summary>The peer sends no more.</summary>
    /// <returns>A task that ends when the connection may, too.</returns>
    Task EndOfInputAsync() => Task.CompletedTask;

    /// <summary>How long the loop may look for what the peer owes before it waits: a client's next call comes of itself, or not.</summary>
    TimeSpan LookPatience => TimeSpan.FromMicroseconds(100);

    /// <summary>Whether the peer owes something that it may send any moment.</summary>
    bool ExpectsMore => true;

    /// <summary>Whether <see cref="TakeLast"/> has something to give.</summary>
    bool HasLast => false;

    /// <summary>
    /// Takes what is left to be done when the loop waits again, so that it may block its thread: the loop goes on with another.
    /// </summary>
    /// <returns>A reply to deliver; null: nothing is left.</returns>
    PendingReply? TakeLast() => null;
}
