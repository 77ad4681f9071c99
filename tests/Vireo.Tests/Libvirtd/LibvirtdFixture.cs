using Vireo.Tests.Libvirtd;

[assembly: AssemblyFixture(typeof(LibvirtdFixture))]

namespace Vireo.Tests.Libvirtd;

/// <summary>The real libvirtd with its test driver, as long as any test needs it.</summary>
public sealed class LibvirtdFixture : IAsyncLifetime
{
    private PrivateDaemon? _daemon;

    /// <summary>Leads to its test driver.</summary>
    public string Uri => Daemon.Uri;

    /// <summary>Leads to its admin socket.</summary>
    public string AdminUri => Daemon.AdminUri;

    private PrivateDaemon Daemon
    {
        get
        {
            Assert.SkipWhen(_daemon is null, $"{PrivateDaemon.Libvirtd} is missing");
            return _daemon!; // skipped without
        }
    }

    public async ValueTask InitializeAsync() => _daemon = File.Exists(PrivateDaemon.Libvirtd) ? await PrivateDaemon.StartAsync(PrivateDaemon.Libvirtd) : null;

    public async ValueTask DisposeAsync()
    {
        if (_daemon is not null)
        {
            await _daemon.DisposeAsync();
        }
    }
}
