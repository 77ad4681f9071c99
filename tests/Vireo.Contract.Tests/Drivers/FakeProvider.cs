using Vireo.Contract.Drivers;
using Vireo.Contract.Uris;

namespace Vireo.Contract.Tests.Drivers;

/// <summary>A driver that claims every URI of its name, and tells what it was opened with.</summary>
internal sealed class FakeProvider(string name, string? fallback = null) : IDriverProvider
{
    public string Name => name;

    public DriverOpening? Opened { get; private set; }

    public bool Claims(VirtUri uri) => uri.Scheme == name;

    public VirtUri? FindDefault() => fallback is null ? null : VirtUri.Parse(fallback);

    public ValueTask<IDriver> OpenAsync(DriverOpening opening, CancellationToken cancellationToken)
    {
        Opened = opening;
        return ValueTask.FromResult<IDriver>(new FakeDriver());
    }

    private sealed class FakeDriver : IDriver
    {
        public T? Find<T>()
            where T : class => null;

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
