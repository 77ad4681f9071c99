using Vireo.Contract.Uris;

namespace Vireo.Contract.Drivers;

/// <summary>A kind of driver that is built in here: it says which URIs are its own, and opens them.</summary>
public interface IDriverProvider
{
    /// <summary>The driver's name as URIs write it: <c>test</c>, <c>qemu</c>.</summary>
    string Name { get; }

    /// <summary>Judges a URI by its text alone: nothing is opened or looked at.</summary>
    /// <param name="uri">A URI that stays on this node (see <see cref="LocalUri"/>), its driver's name without alias.</param>
    /// <returns>Whether this driver is the one to open it, or to say what is wrong with it.</returns>
    bool Claims(VirtUri uri);

    /// <summary>What a client means who names no URI.</summary>
    /// <returns>A URI that this driver claims; null: this driver is never meant then.</returns>
    VirtUri? FindDefault() => null;

    /// <summary>Judges by its text alone whether opening a URI reads a file that the URI names.</summary>
    /// <param name="uri">A URI that this driver claims.</param>
    /// <returns>Whether it does.</returns>
    bool ReadsFile(VirtUri uri) => false;

    /// <summary>Whether a daemon with this driver must not end although nobody is connected: guests run that need it.</summary>
    bool IsBusy => false;

    /// <summary>Takes up what a former daemon left, and starts what starts with the daemon. Clients need not wait for it.</summary>
    /// <returns>A task that ends when all of it is known; what starts may go on after that.</returns>
    /// <exception cref="Errors.VirtException">It could not; the first client tries again.</exception>
    ValueTask StartAsync() => ValueTask.CompletedTask;

    /// <summary>Reads the driver's configuration anew; no connection notices.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>A task that ends when it is read.</returns>
    ValueTask ReloadAsync(CancellationToken cancellationToken) => ValueTask.CompletedTask;

    /// <summary>Opens the driver.</summary>
    /// <param name="opening">What is opened, and how.</param>
    /// <param name="cancellationToken">Gives up; nothing stays open.</param>
    /// <returns>The open driver, which belongs to the caller.</returns>
    /// <exception cref="Errors.VirtException">The URI means nothing to the driver, or what it names cannot be reached.</exception>
    ValueTask<IDriver> OpenAsync(DriverOpening opening, CancellationToken cancellationToken);
}
