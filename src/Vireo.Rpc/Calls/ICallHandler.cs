using Vireo.Rpc.Frames;

namespace Vireo.Rpc.Calls;

/// <summary>What a daemon's peer hands its client's calls to: it knows which programs there are and what the client may do.</summary>
public interface ICallHandler
{
    /// <summary>Whether the client's connection is read-only.</summary>
    bool IsReadOnly { get; }

    /// <summary>
    /// Carries out a call of any program, version, procedure and status. It answers through the call's methods, or fails: then the client
    /// gets the error. It runs on the reading thread and must not block it.
    /// </summary>
    /// <param name="call">The call; pooled, so that it is forgotten when the returned task ends.</param>
    /// <returns>A task that ends when the call was answered.</returns>
    ValueTask HandleAsync(IncomingCall call);

    /// <summary>The longest frame that the client may send now. It is asked once a frame's header is in and before more is read.</summary>
    /// <param name="header">The frame's header.</param>
    /// <returns>The limit in bytes, length word included; frames up to <see cref="FrameLimits.Small"/> are never asked about.</returns>
    int MaxFrameLength(in FrameHeader header) => FrameLimits.MaxLength;
}
