namespace Vireo.Daemon.Tests.Fixtures;

/// <summary>Waits for what becomes true soon and tells nobody.</summary>
internal static class Eventually
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    internal static async Task TrueAsync(Func<bool> condition, string whatDidNotHappen)
    {
        long start = TimeProvider.System.GetTimestamp();
        while (!condition())
        {
            Assert.True(TimeProvider.System.GetElapsedTime(start) < Patience, whatDidNotHappen);
            await Task.Yield();
        }
    }
}
