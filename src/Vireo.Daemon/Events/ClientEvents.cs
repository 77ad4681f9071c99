using Vireo.Contract.Domains.Events;
using Vireo.Contract.Drivers;
using Vireo.Contract.Networks;
using Vireo.Contract.NodeDevices;
using Vireo.Contract.Secrets;
using Vireo.Contract.Storage;

namespace Vireo.Daemon.Events;

/// <summary>Everything that one client can register for on its open connection.</summary>
/// <param name="driver">The driver.</param>
/// <param name="sink">What takes the driver's events.</param>
internal sealed class ClientEvents(IDriver driver, ClientEventSink sink)
{
    private readonly DomainEvents _domains = new(driver.Find<IDomainEventRegistration>(), sink);
    private readonly NetworkEvents _networks = new(driver.Find<INetworkEventRegistration>());
    private readonly StoragePoolEvents _pools = new(driver.Find<IStoragePoolEventRegistration>());
    private readonly NodeDeviceEvents _devices = new(driver.Find<INodeDeviceEventRegistration>());
    private readonly SecretEvents _secrets = new(driver.Find<ISecretEventRegistration>());

    /// <summary>The part that implements a contract interface.</summary>
    /// <returns>The part; null: the interface does not register for events.</returns>
    /// <typeparam name="T">The contract interface.</typeparam>
    internal T? Find<T>()
        where T : class => _domains as T ?? _networks as T ?? _pools as T ?? _devices as T ?? _secrets as T;
}
