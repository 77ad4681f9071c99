using Microsoft.Win32.SafeHandles;

namespace Vireo.Rpc.Descriptors;

/// <summary>
/// Descriptors that travel with a call or a reply. Those that were received belong to whoever received this, who disposes it; those that
/// are to be sent stay the sender's until the message has left, and are disposed then.
/// </summary>
/// <param name="handles">The descriptors, in the order of the wire; at most <see cref="Frames.FrameLimits.MaxDescriptors"/>.</param>
public sealed class PassedDescriptors(IReadOnlyList<SafeFileHandle> handles) : IDisposable
{
    /// <summary>No descriptors.</summary>
    public static PassedDescriptors None { get; } = new([]);

    /// <summary>The descriptors, in the order of the wire.</summary>
    public IReadOnlyList<SafeFileHandle> Handles { get; } = handles;

    /// <summary>Closes them all.</summary>
    public void Dispose()
    {
        foreach (var handle in Handles)
        {
            handle.Dispose();
        }
    }
}
