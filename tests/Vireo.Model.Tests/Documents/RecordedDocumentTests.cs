using System.Xml.Linq;
using Vireo.Model.Domains;

namespace Vireo.Model.Tests.Documents;

/// <summary>Every document among the tests, those that libvirt wrote first of all, is written as it was read.</summary>
public sealed class RecordedDocumentTests
{
    /// <summary>Golden files that hold what libvirt answered, some an error.</summary>
    private const string WrittenByLibvirt = "expected.txt";

    private static readonly string Root = FindRoot();

    public static TheoryData<string> Files =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Root, "tests"), "*.*", SearchOption.AllDirectories)
            .Where(file => file.EndsWith(".xml", StringComparison.Ordinal) || file.EndsWith(WrittenByLibvirt, StringComparison.Ordinal))
            .Select(file => Path.GetRelativePath(Root, file))
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(folder => folder is "bin" or "obj" or "TestResults"))
            .Where(file => IsDocument(Path.Combine(Root, file))),
    ];

    [Theory]
    [MemberData(nameof(Files))]
    public void ADocument_IsWrittenAsItWasRead(string file)
    {
        string xml = File.ReadAllText(Path.Combine(Root, file));
        string written = XmlText.Write(XmlText.Read(xml));

        if (file.EndsWith(WrittenByLibvirt, StringComparison.Ordinal))
        {
            Assert.Equal(xml, written);
        }

        Assert.True(XNode.DeepEquals(XDocument.Parse(xml, LoadOptions.PreserveWhitespace), XDocument.Parse(written, LoadOptions.PreserveWhitespace)), written);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void AGuest_IsUnharmed_WhenEverythingOfItIsSetToWhatItIs(string file)
    {
        XElement root = XmlText.Read(File.ReadAllText(Path.Combine(Root, file)));
        if (root.Name == "domain" && DomainDefinition.Of(root).OnCrash != CrashAction.Other)
        {
            var before = new XElement(root);
            DomainDefinition guest = DomainDefinition.Of(root);
            guest.Name = guest.Name;
            guest.Title = guest.Title;
            guest.OnCrash = guest.OnCrash;
            guest.Features.IsAcpi = guest.Features.IsAcpi;
            foreach (var disk in guest.Devices.Disks)
            {
                disk.Target.Device = disk.Target.Device;
                disk.IsReadOnly = disk.IsReadOnly;
            }

            Assert.Equal(before.ToString(), root.ToString());
        }
    }

    [Fact]
    public void ThereAreDocuments_AlsoFromLibvirtItself()
    {
        Assert.True(Files.Count > 150);
        Assert.True(Files.Count(file => file.Data.EndsWith(WrittenByLibvirt, StringComparison.Ordinal)) > 50);
    }

    private static bool IsDocument(string file)
    {
        try
        {
            XDocument.Load(file);
            return true;
        }
        catch (System.Xml.XmlException)
        {
            return false;
        }
    }

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Vireo.slnx")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"no Vireo.slnx above {AppContext.BaseDirectory}");
    }
}
