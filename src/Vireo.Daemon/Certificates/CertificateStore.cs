using Vireo.Transport.Tls;

namespace Vireo.Daemon.Certificates;

/// <summary>What TLS clients are met with, which can be read anew: later handshakes use that, present sessions go on.</summary>
/// <param name="load">Reads the files.</param>
internal sealed class CertificateStore(Func<TlsServerCredentials> load) : IDisposable
{
    private readonly Lock _gate = new();

    // Sessions may use what was replaced: all of it is kept until the end. It is a few KiB, and somebody's deed each time.
    private readonly List<TlsServerCredentials> _loaded = [load()];

    /// <summary>What the next client is met with.</summary>
    internal TlsServerCredentials Current
    {
        get
        {
            lock (_gate)
            {
                return _loaded[^1];
            }
        }
    }

    /// <summary>Reads the files anew.</summary>
    /// <exception cref="Errors.VirtException">They cannot be used; nothing has changed.</exception>
    internal void Reload()
    {
        var anew = load();
        lock (_gate)
        {
            _loaded.Add(anew);
        }
    }

    public void Dispose() => _loaded.ForEach(credentials => credentials.Dispose());
}
