using System.Xml.Linq;
using Vireo.Model.Domains;

namespace Vireo.Model.Tests.Documents;

/// <summary>Every document among the tests, those that libvirt wrote first of all, is written as it was read.</summary>
public sealed class RecordedDocumentTests
{
    public static TheoryData<string> Files => [.. RecordedDocuments.All];

    public static TheoryData<string> Guests => [.. RecordedDocuments.All.Where(file => RecordedDocuments.Text(file).StartsWith("<domain ", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Files))]
    public void ADocument_IsWrittenAsItWasRead(string file)
    {
        string xml = RecordedDocuments.Text(file);
        string written = XmlText.Write(XmlText.Read(xml));

        if (RecordedDocuments.IsFromLibvirt(file))
        {
            Assert.Equal(xml, written);
        }

        Assert.True(XNode.DeepEquals(XDocument.Parse(xml, LoadOptions.PreserveWhitespace), XDocument.Parse(written, LoadOptions.PreserveWhitespace)), written);
    }

    [Theory]
    [MemberData(nameof(Guests))]
    public void AGuest_IsUnharmed_WhenThingsAreSetToWhatTheyAre(string file)
    {
        DomainDefinition guest = DomainDefinition.Parse(RecordedDocuments.Text(file));
        string before = guest.ToXml();
        guest.Name = guest.Name;
        guest.Title = guest.Title;
        guest.Features.IsAcpi = guest.Features.IsAcpi;
        guest.Boot.Kernel = guest.Boot.Kernel;
        foreach (var disk in guest.Devices.Disks)
        {
            disk.Target.Device = disk.Target.Device;
            disk.IsReadOnly = disk.IsReadOnly;
        }

        Assert.Equal(before, guest.ToXml());
    }

    [Fact]
    public void ThereAreDocuments_AlsoFromLibvirtItself()
    {
        Assert.True(RecordedDocuments.All.Count > 150);
        Assert.True(RecordedDocuments.All.Count(RecordedDocuments.IsFromLibvirt) > 50);
    }
}
