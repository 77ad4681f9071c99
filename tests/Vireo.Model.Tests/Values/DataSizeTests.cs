using Vireo.Model.Domains;
using Vireo.Model.Storage.Volumes;

namespace Vireo.Model.Tests.Values;

/// <summary>Sizes and their units, as libvirt reads them.</summary>
public sealed class DataSizeTests
{
    [Theory]
    [InlineData("b", 1ul)]
    [InlineData("bytes", 1ul)]
    [InlineData("BYTE", 1ul)]
    [InlineData("k", 1024ul)]
    [InlineData("KiB", 1024ul)]
    [InlineData("KB", 1000ul)]
    [InlineData("M", 1048576ul)]
    [InlineData("mib", 1048576ul)]
    [InlineData("MB", 1000000ul)]
    [InlineData("GiB", 1073741824ul)]
    [InlineData("TB", 1000000000000ul)]
    [InlineData("EiB", 1152921504606846976ul)]
    public void AUnit_IsSoManyBytes(string unit, ulong bytes) =>
        Assert.Equal(bytes, DomainDefinition.Parse($"<domain><memory unit='{unit}'>1</memory></domain>").Memory?.Bytes);

    [Fact]
    public void GivenNoUnit_ThenMemoryIsInKiB_AndAVolumeInBytes()
    {
        Assert.Equal(DataSize.FromKiB(4), DomainDefinition.Parse("<domain><memory>4</memory></domain>").Memory);
        Assert.Equal(new DataSize(4), VolumeDefinition.Parse("<volume><capacity>4</capacity></volume>").Capacity);
    }

    [Theory]
    [InlineData("unit='QiB'", "1")]
    [InlineData("unit='K iB'", "1")]
    [InlineData("", "-1")]
    [InlineData("", "1.5")]
    [InlineData("", "x")]
    [InlineData("unit='EiB'", "16")]
    public void WhatIsNoSize_IsAnError(string unit, string number) =>
        Assert.Throws<XmlValueException>(() => DomainDefinition.Parse($"<domain><memory {unit}>{number}</memory></domain>").Memory);

    [Theory]
    [InlineData("<domain><memory unit='MiB'>1</memory></domain>", 2048ul, "<domain><memory unit='MiB'>2</memory></domain>")]
    [InlineData("<domain><memory unit='GiB'>1</memory></domain>", 1536ul, "<domain><memory unit='KiB'>1536</memory></domain>")]
    [InlineData("<domain/>", 1024ul, "<domain>\n  <memory unit='KiB'>1024</memory>\n</domain>")]
    public void WhenASizeIsSet_ThenTheUnitStaysIfItCan(string before, ulong kib, string after)
    {
        DomainDefinition guest = DomainDefinition.Parse(before);
        guest.Memory = DataSize.FromKiB(kib);

        Assert.Equal(after, guest.ToXml());
        Assert.Equal(kib, guest.Memory?.KiB);
    }

    [Theory]
    [InlineData(0ul, "0 bytes")]
    [InlineData(1000ul, "1000 bytes")]
    [InlineData(4294967296ul, "4 GiB")]
    [InlineData(1536ul, "1536 bytes")]
    public void ASize_IsShownInTheLargestUnitThatDividesIt(ulong bytes, string shown) => Assert.Equal(shown, new DataSize(bytes).ToString());

    [Fact]
    public void Sizes_AreComparedAndAdded()
    {
        Assert.True(1.GiB > 1023.MiB);
        Assert.Equal(2.GiB, 1.GiB + 1024.MiB);
        Assert.Equal(4.GiB, 1.GiB * 4);
        Assert.Throws<OverflowException>(() => DataSize.FromTiB(ulong.MaxValue));
    }
}
