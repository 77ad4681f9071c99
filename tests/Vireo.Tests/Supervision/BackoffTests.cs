using FsCheck;
using FsCheck.Fluent;
using Vireo.Supervision;

namespace Vireo.Tests.Supervision;

public class BackoffTests
{
    private static readonly ReconnectOptions Options = new() { InitialDelay = TimeSpan.FromSeconds(1), MaxDelay = TimeSpan.FromSeconds(20), Jitter = 0.25 };

    [Theory]
    [InlineData(0, 0.5)]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(5, 16)]
    [InlineData(6, 20)]
    [InlineData(1000, 20)]
    public void WithoutChance_EachWaitIsTwiceTheOneBefore_UpToTheLongest(int failed, double seconds) =>
        Assert.Equal(TimeSpan.FromSeconds(seconds), new Backoff(Options, () => 0).Delay(failed));

    [Fact]
    public void WithChance_AWaitIsShorterByThePartAtMost() => Prop.ForAll((NonNegativeInt failed, byte chance) =>
    {
        TimeSpan whole = new Backoff(Options, () => 0).Delay(failed.Get);
        TimeSpan wait = new Backoff(Options, () => chance / 256.0).Delay(failed.Get);
        return wait <= whole && wait >= whole * 0.7499;
    }).QuickCheckThrowOnFailure();
}
