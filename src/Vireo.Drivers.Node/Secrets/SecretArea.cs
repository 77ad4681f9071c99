using Microsoft.Win32.SafeHandles;
using Vireo.Contract.Drivers;
using Vireo.Drivers.Node.Areas;
using Vireo.Host.Events;
using Vireo.Host.Files;
using Vireo.Host.Objects;
using Vireo.Host.Resources;

namespace Vireo.Drivers.Node.Secrets;

/// <summary>The host's secrets.</summary>
internal sealed class SecretArea : IArea
{
    private readonly string _run;
    private readonly SecretStore _store;
    private readonly SecretTable _secrets;
    private SafeFileHandle? _lock;

    internal SecretArea(HostFolders folders)
    {
        _run = folders.IsSystem ? Path.Combine(folders.Run, "secrets") : Path.Combine(folders.Run, "secrets", "run");
        _store = new SecretStore(Path.Combine(folders.Configuration, "secrets"));
        _secrets = new SecretTable(_store);
    }

    /// <inheritdoc />
    public string Scheme => "secret";

    /// <summary>The secrets' values.</summary>
    internal IHostSecrets Values => _secrets;

    /// <inheritdoc />
    public Task StartAsync()
    {
        _lock ??= AreaLock.Take(_run);
        _store.Create();
        _secrets.AddAll(_store.Load().Select(state => new HostedObject<SecretRecord>(state)));
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public AreaConnection Open(DriverOpening opening)
    {
        var subscriptions = new SecretEventSubscriptions(new EventSubscriptions(), opening.Events);
        _secrets.Events.Join(subscriptions);
        return new AreaConnection(
            [subscriptions, new SecretListPart(_secrets), new SecretDefinitionPart(_secrets), new SecretValuesPart(_secrets)],
            () => _secrets.Events.Leave(subscriptions));
    }
}
