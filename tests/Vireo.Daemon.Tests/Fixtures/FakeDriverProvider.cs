using Vireo.Contract.Connections;
using Vireo.Contract.Drivers;
using Vireo.Contract.Uris;

namespace Vireo.Daemon.Tests.Fixtures;

/// <summary>A driver that works, in as far as it has calls at all, and that can be held up and made to fail.</summary>
internal sealed class FakeDriverProvider : IDriverProvider
{
    private int _open;

    /// <summary>What the call for the host's name waits for.</summary>
    internal Func<CancellationToken, Task<string>> HostName { get; set; } = _ => Task.FromResult("fake-host");

    /// <summary>How many connections are open.</summary>
    internal int OpenCount => Volatile.Read(ref _open);

    /// <summary>What the connections were opened with.</summary>
    internal List<DriverOpening> Openings { get; } = [];

    /// <inheritdoc />
    public string Name => "fake";

    /// <inheritdoc />
    public bool Claims(VirtUri uri) => uri.Scheme == Name;

    /// <inheritdoc />
    public VirtUri FindDefault() => VirtUri.Parse("fake:///default");

    /// <inheritdoc />
    public ValueTask<IDriver> OpenAsync(DriverOpening opening, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _open);
        lock (Openings)
        {
            Openings.Add(opening);
        }

        return ValueTask.FromResult<IDriver>(new FakeDriver(this, opening.Uri));
    }

    private sealed class FakeDriver(FakeDriverProvider provider, VirtUri uri) : ConnectionDescriptionBase, IDriver
    {
        public T? Find<T>()
            where T : class => this as T;

        public override async ValueTask<string> ConnectGetHostnameAsync(CancellationToken cancellationToken) =>
            await provider.HostName(cancellationToken);

        public override ValueTask<string> ConnectGetUriAsync(CancellationToken cancellationToken) => ValueTask.FromResult(uri.ToString());

        public ValueTask DisposeAsync()
        {
            Interlocked.Decrement(ref provider._open);
            return ValueTask.CompletedTask;
        }
    }
}
