using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using Vireo.Errors;
using Vireo.Testing;

namespace Vireo.DependencyInjection.Tests.Hosts;

public class ContainerTests
{
    private readonly CancellationToken _token = TestContext.Current.CancellationToken;

    [Fact]
    public async Task GivenAClockInTheContainer_WhenItPassesTheDeadline_ThenACallTimesOut()
    {
        FakeTimeProvider clock = new();
        await using VirtTestServer server = await VirtTestServer.StartAsync(cancellationToken: _token);
        await using ServiceProvider services = new ServiceCollection()
            .AddSingleton<TimeProvider>(clock)
            .AddVireo(server.Uri, options => options.Connection = options.Connection with { KeepAlive = null })
            .BuildServiceProvider();
        VirtConnection connection = await services.GetRequiredService<VirtHost>().GetConnectionAsync(_token);
        server.Faults.Silence("virConnectGetHostname");
        Task<string> waiting = connection.Node.GetHostNameAsync(_token);

        clock.Advance(TimeSpan.FromMinutes(5));

        Assert.Equal(VirtErrorCode.OperationTimeout, (await Assert.ThrowsAnyAsync<VirtException>(() => waiting)).Code);
    }

    [Fact]
    public async Task GivenLoggingInTheContainer_WhenTheConnectionIsLost_ThenItIsToldUnderVireosName()
    {
        TaskCompletionSource<string> told = new(TaskCreationOptions.RunContinuationsAsynchronously);
        await using VirtTestServer server = await VirtTestServer.StartAsync(cancellationToken: _token);
        await using ServiceProvider services = new ServiceCollection()
            .AddLogging(logging => logging.AddProvider(new WarningTaker(told)))
            .AddVireo(server.Uri)
            .BuildServiceProvider();
        await services.GetRequiredService<VirtHost>().GetConnectionAsync(_token);

        server.DisconnectClients();

        Assert.StartsWith("Vireo: The connection to test+unix:///default", await told.Task.WaitAsync(TimeSpan.FromSeconds(30), _token), StringComparison.Ordinal);
    }

    private sealed class WarningTaker(TaskCompletionSource<string> told) : ILoggerProvider
    {
        public ILogger CreateLogger(string categoryName) => new Taker(categoryName, told);

        public void Dispose()
        {
        }

        private sealed class Taker(string category, TaskCompletionSource<string> told) : ILogger
        {
            public IDisposable? BeginScope<TState>(TState state)
                where TState : notnull => null;

            public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

            public void Log<TState>(
                LogLevel logLevel,
                EventId eventId,
                TState state,
                Exception? exception,
                Func<TState, Exception?, string> formatter)
            {
                if (IsEnabled(logLevel))
                {
                    told.TrySetResult($"{category}: {formatter(state, exception)}");
                }
            }
        }
    }
}
