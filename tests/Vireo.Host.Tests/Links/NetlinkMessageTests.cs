using Vireo.Host.Links;

namespace Vireo.Host.Tests.Links;

public class NetlinkMessageTests
{
    [Fact]
    public void GivenARequestWithNestedAttributes_WhenFinished_ThenLengthsAndPaddingAreTheKernels()
    {
        Assert.SkipUnless(BitConverter.IsLittleEndian, "the bytes are those of a little-endian host");
        var message = new NetlinkMessage(16, 0x600, [7, 0, 0, 0]).With(3, "br0").With(18, kind => kind.With(1, "bridge").With(2, (byte)1));

        Assert.Equal(
            "3400000010000506" + "0000000000000000" + "07000000"
            + "0800030062723000"
            + "18001280" + "0b00010062726964676500" + "00" + "0500020001000000",
            Convert.ToHexStringLower(message.Finish()));
    }

    [Theory]
    [InlineData("ef", 17)]
    [InlineData("00", 0)]
    public void GivenAnAnswer_WhenRead_ThenTheErrorIsTheSystems(string low, int error)
    {
        string sign = low == "00" ? "000000" : "ffffff";

        Assert.Equal(error, NetlinkMessage.ErrorIn(Convert.FromHexString("24000000020000000000000000000000" + low + sign)));
    }
}
