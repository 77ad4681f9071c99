using Vireo.Errors;

namespace Vireo.Drivers.Test.Objects;

/// <summary>How much the content of a node's volumes may take together: they are in the daemon's memory.</summary>
/// <param name="maxBytes">How much.</param>
internal sealed class VolumeBudget(long maxBytes = VolumeBudget.NodeBytes)
{
    /// <summary>Bytes for all volumes of a node.</summary>
    private const long NodeBytes = 256L * 1024 * 1024;

    private long _taken;

    /// <summary>Takes some of it.</summary>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.SystemError"/>: none is left.</exception>
    internal void Take(long bytes)
    {
        if (Interlocked.Add(ref _taken, bytes) > maxBytes)
        {
            Interlocked.Add(ref _taken, -bytes);
            throw NoSpace();
        }
    }

    internal void Return(long bytes) => Interlocked.Add(ref _taken, -bytes);

    /// <summary>What a client hears that writes more than there is room for.</summary>
    internal static VirtException NoSpace() => VirtErrorTexts.Raise(
        VirtErrorCode.SystemError, VirtErrorDomain.Streams, "cannot write to stream: No space left on device");
}
