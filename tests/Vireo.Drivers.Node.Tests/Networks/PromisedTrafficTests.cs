using Vireo.Drivers.Node.Networks.Objects;

namespace Vireo.Drivers.Node.Tests.Networks;

public class PromisedTrafficTests
{
    [Theory]
    [InlineData("0-2")]
    [InlineData("0-2,4")]
    [InlineData("0-3,7-9,11")]
    public void GivenClasses_WhenReadAndWritten_ThenTheyAreTheSame(string classes) =>
        Assert.Equal(classes, PromisedTraffic.Parse(classes, "5").ClassText);

    [Theory]
    [InlineData("x")]
    [InlineData("0-4294967295")]
    [InlineData("")]
    public void GivenNoClasses_WhenRead_ThenNothingIsPromised(string classes) => Assert.Same(PromisedTraffic.None, PromisedTraffic.Parse(classes, "5"));

    [Fact]
    public void GivenAPromiseTakenBack_WhenAnotherIsMade_ThenItGetsTheFreeNumber()
    {
        PromisedTraffic promised = PromisedTraffic.None.With(3, 10).With(4, 20).Without(3, 10);

        Assert.Equal((3u, 20ul), (promised.NextClass, promised.SumKib));
    }
}
