using Vireo.Contract.Qemu;
using Vireo.Contract.Uris;

namespace Vireo.Contract.Drivers;

/// <summary>What a driver is opened with.</summary>
/// <param name="Uri">The URI, its driver's name without alias.</param>
/// <param name="IsReadOnly">Whether the connection may change nothing; calls that it may not make never reach the driver.</param>
/// <param name="Events">
/// Takes the events that are asked for over this connection. They may be sent from any thread, until the driver is disposed.
/// </param>
public sealed record DriverOpening(VirtUri Uri, bool IsReadOnly, IRemoteEvents Events)
{
    /// <summary>Takes events of QEMU's own program; null: the client is not told of them.</summary>
    public IQemuEvents? QemuEvents { get; init; }
}
