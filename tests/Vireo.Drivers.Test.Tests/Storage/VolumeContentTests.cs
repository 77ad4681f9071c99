using Vireo.Drivers.Test.Objects;
using Vireo.Errors;

namespace Vireo.Drivers.Test.Tests.Storage;

public class VolumeContentTests
{
    private const long AcrossTwoBlocks = (64 * 1024) - 3;

    private readonly VolumeContent _content = new(new VolumeBudget());

    [Fact]
    public void GivenNothingWritten_WhenRead_ThenThereAreZeros()
    {
        byte[] buffer = [1, 2, 3];

        Assert.False(_content.Read(1L << 40, buffer));
        Assert.Equal([0, 0, 0], buffer);
    }

    [Fact]
    public void GivenBytesAcrossTwoBlocks_WhenRead_ThenTheyComeBackBetweenZeros()
    {
        _content.Write(AcrossTwoBlocks, [1, 2, 3, 4, 5]);
        var buffer = new byte[7];

        Assert.True(_content.Read(AcrossTwoBlocks - 1, buffer));
        Assert.Equal([0, 1, 2, 3, 4, 5, 0], buffer);
    }

    [Fact]
    public void GivenBytes_WhenAHoleIsWrittenOverSome_ThenTheRestStays()
    {
        _content.Write(AcrossTwoBlocks, [1, 2, 3, 4, 5]);

        _content.Clear(AcrossTwoBlocks + 1, 3);

        var buffer = new byte[5];
        _content.Read(AcrossTwoBlocks, buffer);
        Assert.Equal([1, 0, 0, 0, 5], buffer);
    }

    [Fact]
    public void GivenMoreThanTheNodesRoom_WhenWritten_ThenThereIsNoSpaceLeft_UntilAVolumeIsGone()
    {
        const int Room = 1024 * 1024;
        var budget = new VolumeBudget(Room);
        var full = new VolumeContent(budget);
        var other = new VolumeContent(budget);
        full.Write(0, new byte[Room]);

        VirtException refused = Assert.Throws<VirtException>(() => other.Write(0, [1]));
        full.Drop();
        other.Write(0, [1]);

        Assert.Equal(VirtErrorCode.SystemError, refused.Code);
        Assert.Equal("cannot write to stream: No space left on device", refused.Message);
    }

    [Fact]
    public void GivenAContent_WhenCopied_ThenWritingToOneLeavesTheOther()
    {
        var copy = new VolumeContent(new VolumeBudget());
        _content.Write(0, [1]);

        copy.CopyFrom(_content);
        _content.Write(0, [2]);

        var buffer = new byte[1];
        copy.Read(0, buffer);
        Assert.Equal([1], buffer);
    }
}
