using System.Buffers.Binary;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Vireo.Drivers.Node.Images;
using Vireo.Host.StorageXml;

namespace Vireo.Drivers.Node.Tests.Images;

public class ImageProbeTests
{
    private static readonly string[] KnownFormats = ["raw", "iso", "vpc", "vdi", "ploop", "cow", "qcow", "qcow2", "qed", "vmdk"];

    [Fact]
    public void GivenAQcow2ThatChangesAnother_WhenProbed_ThenItsSizeAndBackingAreTold()
    {
        ImageFacts found = ImageProbe.Probe(Qcow2(backingOffset: 512, backingLength: 9));

        Assert.Equal("qcow2", found.Format);
        Assert.Equal(1UL << 30, found.CapacityBytes);
        Assert.Equal("1.1", found.Compatible);
        Assert.Equal(65536UL, found.ClusterBytes);
        Assert.Equal(["lazy_refcounts"], found.Features);
        Assert.Equal("/a/base.q", found.BackingPath);
        Assert.Equal("raw", found.BackingFormat);
    }

    [Theory]
    [InlineData(uint.MaxValue, 9u)]
    [InlineData(512u, uint.MaxValue)]
    [InlineData(1020u, 9u)]
    public void GivenABackingOutsideTheHead_WhenProbed_ThenThereIsNone(uint backingOffset, uint backingLength)
    {
        ImageFacts found = ImageProbe.Probe(Qcow2(backingOffset, backingLength));

        Assert.Equal("qcow2", found.Format);
        Assert.Null(found.BackingPath);
    }

    [Fact]
    public void GivenALuksContainer_WhenProbed_ThenItIsRawAndEncrypted()
    {
        byte[] head = new byte[1024];
        new byte[] { (byte)'L', (byte)'U', (byte)'K', (byte)'S', 0xba, 0xbe, 0, 1 }.CopyTo(head, 0);

        ImageFacts found = ImageProbe.Probe(head);

        Assert.Equal(("raw", "luks"), (found.Format, found.Encryption));
    }

    [Fact]
    public void AnyBytes_AreAKnownFormat() => Prop.ForAll((byte[] bytes, int magic) =>
    {
        string[] magics = ["QFI\u00fb\0\0\0\u0003", "QFI\u00fb\0\0\0\u0001", "QED\0", "KDMV\u0001\0\0\0", "OOOM\0\0\0\u0002", "conectix", ""];
        byte[] head = [.. Encoding.Latin1.GetBytes(magics[(int)((uint)magic % (uint)magics.Length)]), .. bytes];
        return KnownFormats.Contains(ImageProbe.Probe(head).Format);
    }).QuickCheckThrowOnFailure();

    /// <summary>The head of an image of version 3, 1 GiB large, that notes its backing's format.</summary>
    private static byte[] Qcow2(uint backingOffset, uint backingLength)
    {
        byte[] head = new byte[1024];
        Encoding.Latin1.GetBytes("QFI\u00fb").CopyTo(head, 0);
        BinaryPrimitives.WriteUInt32BigEndian(head.AsSpan(4), 3);
        BinaryPrimitives.WriteUInt64BigEndian(head.AsSpan(8), backingOffset);
        BinaryPrimitives.WriteUInt32BigEndian(head.AsSpan(16), backingLength);
        BinaryPrimitives.WriteUInt32BigEndian(head.AsSpan(20), 16);
        BinaryPrimitives.WriteUInt64BigEndian(head.AsSpan(24), 1UL << 30);
        BinaryPrimitives.WriteUInt64BigEndian(head.AsSpan(80), 1);
        BinaryPrimitives.WriteUInt32BigEndian(head.AsSpan(100), 104);
        BinaryPrimitives.WriteUInt32BigEndian(head.AsSpan(104), 0xe279_2aca);
        BinaryPrimitives.WriteUInt32BigEndian(head.AsSpan(108), 3);
        "raw"u8.CopyTo(head.AsSpan(112));
        "/a/base.q"u8.CopyTo(head.AsSpan(512));
        return head;
    }
}
