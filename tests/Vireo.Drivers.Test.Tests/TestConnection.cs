using Vireo.Contract.Drivers;
using Vireo.Contract.Uris;

namespace Vireo.Drivers.Test.Tests;

/// <summary>An open connection to a test driver of its own, and the events that came over it.</summary>
internal sealed class TestConnection : IAsyncDisposable
{
    private readonly IDriver _driver;

    private TestConnection(IDriver driver, RecordedEvents events)
    {
        _driver = driver;
        Events = events;
    }

    internal RecordedEvents Events { get; }

    internal static CancellationToken Token => TestContext.Current.CancellationToken;

    internal static async Task<TestConnection> OpenAsync(string uri = "test:///default", TestDriverProvider? provider = null)
    {
        var events = new RecordedEvents();
        IDriver driver = await (provider ?? new TestDriverProvider())
            .OpenAsync(new DriverOpening(VirtUri.Parse(uri), false, events), Token);
        return new TestConnection(driver, events);
    }

    internal T Part<T>()
        where T : class => _driver.Find<T>() ?? throw new InvalidOperationException($"the driver lacks {typeof(T).Name}");

    public ValueTask DisposeAsync() => _driver.DisposeAsync();
}
