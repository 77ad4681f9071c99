namespace Vireo.Cli.Tests.Startup;

public class EventLoopTests
{
    [Fact]
    public async Task WhenNothingHappens_ThenTheLoopTimesOut_AndFails()
    {
        Run run = await Run.OfAsync("-c", "test:///default", "event", "--event", "lifecycle", "--timeout", "1");

        Assert.Equal(new Run(1, "event loop timed out\nevents received: 0\n\n", ""), run);
    }

    [Fact]
    public async Task WhenNothingHappens_ThenJsonSaysSo()
    {
        Run run = await Run.OfAsync("-c", "test:///default", "--format", "json", "event", "--all", "--timeout", "1");

        Assert.Equal("""{"end":"timedOut","eventCount":0}""" + "\n", run.Output);
    }
}
