using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Vireo.Errors;
using Vireo.Host.HostInterfaceXml;
using Vireo.Host.NetworkXml;
using Vireo.Host.StorageXml;

namespace Vireo.Host.Tests.Documents;

/// <summary>Whatever stands in a document, it is read or refused with libvirt's kind of error; and what is read stays as it is.</summary>
public sealed class AnyDocumentTests
{
    private static readonly string[] Values =
    [
        "", " ", "x", "-1", "0", "1", "4294967296", "18446744073709551616", "0x", "08", "1.5", "yes", "no", "é", "\uffff", "a/b",
        "::1", "10.0.0.1", "255.0.255.0", "ipv6", "ipv4", "%s%n", "52:54:00:00:00:00:00", "aaaaaaaa-0000-0000-0000-00000000000",
    ];

    [Fact]
    public void AnyNetwork_IsReadTheSameTwice_OrAVirtException() => Mutate("Networks", text =>
    {
        // libvirt writes an empty <bandwidth> where rates came to nothing, and forgets it when it reads that.
        string twice = NetworkReader.Read(NetworkReader.Read(text).Text).Text;
        Assert.Equal(twice, NetworkReader.Read(twice).Text);
    });

    [Fact]
    public void AnyPool_IsReadTheSameTwice_OrAVirtException() => Mutate("Pools", text =>
    {
        string once = PoolReader.Read(text).Write(new PoolSpace(0, 0, 0));
        Assert.Equal(once, PoolReader.Read(once).Write(new PoolSpace(0, 0, 0)));
    });

    [Fact]
    public void AnyVolume_IsReadTheSameTwice_OrAVirtException()
    {
        PoolDefinition pool = PoolReader.Read("<pool type='dir'><name>p</name><target><path>/p</path></target></pool>");
        Mutate("Volumes", text =>
        {
            string once = VolumeReader.Read(text[text.IndexOf('<', StringComparison.Ordinal)..], pool).Text;
            Assert.Equal(once, VolumeReader.Read(once, pool).Text);
        });
    }

    [Fact]
    public void AnyHostInterface_IsReadTheSameTwice_OrAVirtException() => Mutate("Interfaces", text =>
    {
        string once = HostInterfaceReader.Read(text).Text;
        Assert.Equal(once, HostInterfaceReader.Read(once).Text);
    });

    private static void Mutate(string kind, Action<string> read)
    {
        string[] documents = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Golden", kind, "documents.txt"));
        Prop.ForAll(
            Gen.Elements(documents)
                .SelectMany(text => Gen.Choose(0, 10_000).SelectMany(place => Gen.Elements(Values).Select(value => (text, place, value))))
                .ToArbitrary(),
            one => IsAnswered(() => read(Replace(one.text, one.place, one.value)))).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));
    }

    private static bool IsAnswered(Action read)
    {
        try
        {
            read();
        }
        catch (VirtException)
        {
            return true;
        }

        return true;
    }

    /// <summary>Puts a value in the place of one attribute's or text's.</summary>
    private static string Replace(string document, int place, string value)
    {
        string[] parts = document.Split('\'', '"', '>');
        int chosen = place % parts.Length;
        string old = parts[chosen];
        int at = parts.Take(chosen).Sum(part => part.Length + 1);
        int markup = old.IndexOf('<', StringComparison.Ordinal);
        string kept = markup < 0 ? string.Empty : old[markup..];
        return string.Create(CultureInfo.InvariantCulture, $"{document[..at]}{value}{kept}{document[(at + old.Length)..]}");
    }
}
