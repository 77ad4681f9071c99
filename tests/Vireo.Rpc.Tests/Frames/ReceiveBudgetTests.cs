using Vireo.Rpc.Frames;

namespace Vireo.Rpc.Tests.Frames;

public sealed class ReceiveBudgetTests
{
    private const int Mebibyte = 1024 * 1024;

    [Fact]
    public void GivenSeveralClients_WhenTheyHoldTooMuchTogether_ThenTheOneThatHoldsMostIsGivenUp()
    {
        var budget = new ReceiveBudget(4 * Mebibyte);
        var given = new List<string>();
        var small = new ReceiveShare(budget, () => given.Add("small"));
        var large = new ReceiveShare(budget, () => given.Add("large"));

        large.Note(3 * Mebibyte);
        small.Note(Mebibyte);
        Assert.Empty(given);
        small.Note(2 * Mebibyte);

        Assert.Equal(["large"], given);
        Assert.Equal(2 * Mebibyte, budget.Held);
        large.Note(0); // its end comes later, and changes nothing
        Assert.Equal(2 * Mebibyte, budget.Held);
    }

    [Fact]
    public void GivenWhatAnyoneMayHold_WhenNoted_ThenItDoesNotCount()
    {
        var budget = new ReceiveBudget(1);
        new ReceiveShare(budget, () => Assert.Fail("it is given up")).Note(FrameLimits.Small);
        Assert.Equal(0, budget.Held);
    }

    [Fact]
    public void GivenABuffer_WhenItGrowsAndIsDisposed_ThenItsMemoryIsCounted()
    {
        var budget = new ReceiveBudget(64 * Mebibyte);
        var buffer = new ReceiveBuffer(new ReceiveShare(budget, () => { }));
        for (int i = 0; i < 100; i++)
        {
            buffer.Commit(Math.Min(buffer.GetFree().Length, 16 * 1024));
        }

        Assert.Equal(buffer.Capacity, budget.Held);
        buffer.Dispose();
        Assert.Equal(0, budget.Held);
    }
}
