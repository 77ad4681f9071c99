using Vireo.Contract.Storage;
using Vireo.Contract.Storage.Volumes;
using Vireo.Drivers.Node.Secrets;
using Vireo.Drivers.Node.Storage;
using Vireo.Host.Files;
using Vireo.Host.StorageXml;

namespace Vireo.Drivers.Node.Tests.Storage;

/// <summary>A host of its own in a fresh folder, with one pool that is defined.</summary>
internal sealed class PoolFixture : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("vireo-pools-").FullName;

    internal PoolFixture()
    {
        Host = Open();
        Pool = Host.Pools.Define(PoolReader.Read(Document));
    }

    /// <summary>The pool's folder, which is not there yet.</summary>
    internal string Folder => Path.Combine(_folder, "images");

    internal Daemon Host { get; }

    internal StoragePoolHandle Pool { get; }

    private string Document => $"<pool type='dir'><name>p</name><target><path>{Folder}</path></target></pool>";

    /// <summary>A daemon that starts on what the former one left.</summary>
    internal Daemon Open()
    {
        HostFolders folders = HostFolders.OfUser(name => name == "HOME" ? _folder : null);
        var secrets = new SecretTable(new SecretStore(Path.Combine(_folder, "secrets")));
        var store = new PoolStore(folders);
        store.Create();
        var pools = new StoragePools(store, secrets);
        pools.Load();
        return new Daemon(pools, new PoolLife(pools));
    }

    internal async Task StartAsync() => await Host.Life.StartAsync(
        Host.Pools.Require("p"), StoragePoolCreateFlags.WithBuild, TestContext.Current.CancellationToken);

    internal async Task<StorageVolumeHandle> CreateAsync(string xml) => await Host.Volumes.StorageVolCreateXmlAsync(
        Pool, xml, StorageVolumeCreateFlags.None, TestContext.Current.CancellationToken);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    internal sealed record Daemon(StoragePools Pools, PoolLife Life)
    {
        internal VolumeCreationPart Volumes { get; } = new(Pools);
    }
}
