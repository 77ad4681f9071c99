using System.Buffers.Binary;
using FsCheck;
using FsCheck.Fluent;
using Vireo.Drivers.Qemu.State;

namespace Vireo.Drivers.Qemu.Tests.State;

public class SaveHeaderTests
{
    [Fact]
    public void GivenAHead_WhenWritten_ThenItsBytesAreLibvirts()
    {
        byte[] bytes = new SaveHeader { DataLength = 72927, WasRunning = true, CookieOffset = 7155 }.Write();

        Assert.Equal(92, bytes.Length);
        Assert.Equal("LibvirtQemudSave"u8, bytes.AsSpan(0, 16));
        Assert.Equal([2u, 72927u, 1u, 0u, 7155u, 0u], Enumerable.Range(0, 6).Select(i => BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(16 + (i * 4)))));
    }

    [Fact]
    public void AnyHead_ReadsBackAsItWasWritten() => Prop.ForAll((bool complete, bool running, (uint Length, uint Cookie) sizes) =>
    {
        var header = new SaveHeader { IsComplete = complete, WasRunning = running, DataLength = sizes.Length, CookieOffset = sizes.Cookie };
        return SaveHeader.Read(header.Write()) == header;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void GivenAHeadOfTheOtherByteOrder_WhenRead_ThenItsNumbersAreTurned()
    {
        byte[] bytes = new SaveHeader { DataLength = 5000, WasRunning = true }.Write();
        for (int i = 16; i < bytes.Length; i += 4)
        {
            bytes.AsSpan(i, 4).Reverse();
        }

        Assert.Equal(new SaveHeader { DataLength = 5000, WasRunning = true }, SaveHeader.Read(bytes));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(91)]
    public void GivenTooFewBytes_WhenRead_ThenItIsNoHead(int length) => Assert.Null(SaveHeader.Read(new SaveHeader().Write().AsSpan(0, length)));

    [Fact]
    public void GivenAnotherFile_WhenRead_ThenItIsNoHead() => Assert.Null(SaveHeader.Read(new byte[200]));
}
