using Vireo.Rpc.Streams;
using Vireo.Sessions;

namespace Vireo.Streams;

/// <summary>Opening streams.</summary>
internal static class StreamOpening
{
    /// <summary>Makes a call that opens a stream.</summary>
    /// <param name="session">The driver.</param>
    /// <param name="function">The call's C name, for the error.</param>
    /// <param name="canRead">Whether data comes.</param>
    /// <param name="canWrite">Whether data goes.</param>
    /// <param name="open">The call.</param>
    /// <returns>The open stream.</returns>
    internal static async Task<VirtStream> OpenAsync(
        DriverSession session,
        string function,
        bool canRead,
        bool canWrite,
        Func<RpcStream, ValueTask> open)
    {
        RpcStream stream = session.CreateStream(function);
        try
        {
            await open(stream).ConfigureAwait(false);
            return new VirtStream(stream, canRead, canWrite);
        }
        catch
        {
            await stream.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }
}
