using Vireo.Contract.Qemu;
using Vireo.Contract.Uris;
using Vireo.Errors;

namespace Vireo.Contract.Drivers;

/// <summary>The drivers that are built in here. The first that claims a URI opens it.</summary>
/// <param name="providers">The drivers, in the order in which they are asked.</param>
public sealed class DriverRegistry(IReadOnlyList<IDriverProvider> providers)
{
    /// <summary>The drivers, in the order in which they are asked.</summary>
    public IReadOnlyList<IDriverProvider> Providers { get; } = providers;

    /// <summary>Opens the driver that a client's open call names.</summary>
    /// <param name="name">The URI; null or empty: what a client means who names none.</param>
    /// <param name="isReadOnly">Whether the connection may change nothing.</param>
    /// <param name="events">Takes the connection's events.</param>
    /// <param name="qemuEvents">Takes the connection's events of QEMU's own program; null: it gets none.</param>
    /// <param name="cancellationToken">Gives up; nothing stays open.</param>
    /// <returns>The open driver, which belongs to the caller.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoConnect"/>: no driver claims the URI, or it leads away from this node; or what the driver says.
    /// </exception>
    public ValueTask<IDriver> OpenAsync(
        string? name, bool isReadOnly, IRemoteEvents events, IQemuEvents? qemuEvents, CancellationToken cancellationToken)
    {
        VirtUri uri = string.IsNullOrEmpty(name) ? FindDefault() : DriverAlias.Resolve(VirtUri.Parse(name));
        return Resolve(uri).OpenAsync(new DriverOpening(uri, isReadOnly, events) { QemuEvents = qemuEvents }, cancellationToken);
    }

    /// <summary>Finds the driver that is to open a URI.</summary>
    /// <param name="uri">The URI.</param>
    /// <returns>The driver.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoConnect"/>: no driver claims the URI, or it leads away from this node.
    /// </exception>
    public IDriverProvider Resolve(VirtUri uri)
    {
        VirtUri named = DriverAlias.Resolve(uri);
        LocalUri.Require(named);
        return Providers.FirstOrDefault(provider => provider.Claims(named)) ?? throw NoDriver(named.ToString());
    }

    /// <summary>Whether opening a URI reads a file that the URI names.</summary>
    /// <param name="name">The URI; null or empty: what a client means who names none.</param>
    /// <returns>Whether it does.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoConnect"/>: no driver claims it, or it leads away from this node.</exception>
    public bool ReadsFile(string? name) => !string.IsNullOrEmpty(name) && VirtUri.Parse(name) is var uri && Resolve(uri).ReadsFile(uri);

    private VirtUri FindDefault() =>
        Providers.Select(provider => provider.FindDefault()).FirstOrDefault(uri => uri is not null) ?? throw NoDriver("(null)");

    private static VirtException NoDriver(string uri) =>
        VirtErrorTexts.Raise(VirtErrorCode.NoConnect, VirtErrorDomain.None, uri);
}
