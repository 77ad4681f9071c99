namespace Vireo.Xdr.Tests;

public sealed class XdrReaderTests
{
    [Fact]
    public void GivenACountOverWhatRemains_WhenRead_ThenItIsRefusedBeforeMemoryIsTaken()
    {
        byte[] bytes = [0x00, 0xff, 0xff, 0xff, 1, 2, 3, 4];

        Assert.Throws<XdrFormatException>(() => new XdrReader(bytes).ReadOpaque(int.MaxValue).Length);
    }
}
