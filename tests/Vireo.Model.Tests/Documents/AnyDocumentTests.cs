using System.Xml.Linq;
using FsCheck;
using FsCheck.Fluent;
using Vireo.Model.Domains;
using Vireo.Model.Domains.Devices.Disks;

namespace Vireo.Model.Tests.Documents;

/// <summary>Documents that nobody wrote.</summary>
public sealed class AnyDocumentTests
{
    private static readonly string[] Names =
    [
        "domain", "name", "devices", "disk", "source", "target", "os", "type", "memory", "interface", "future", "{urn:example}other", "{urn:example}name",
    ];

    private static readonly string[] Texts = ["", " ", "\n  ", "vda", "a & b", "<'\">", "ü€", "4194304", "]]>", "\t"];

    [Fact]
    public void AnyDocument_IsWrittenAsItWasRead() => Prop.ForAll(Arb.From(Documents), root =>
    {
        string xml = root.ToString(SaveOptions.DisableFormatting);
        string written = XmlText.Write(XmlText.Read(xml));
        return XNode.DeepEquals(XElement.Parse(xml, LoadOptions.PreserveWhitespace), XElement.Parse(written, LoadOptions.PreserveWhitespace))
            && XmlText.Write(XmlText.Read(written)) == written;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void AnEditOfAnyGuest_TouchesNothingElse() => Prop.ForAll(Arb.From(Documents), root =>
    {
        DomainDefinition guest = DomainDefinition.Of(XmlText.Read(root.ToString(SaveOptions.DisableFormatting)));
        List<XNode> before = [.. guest.Element!.DescendantNodes().Where(node => node is not XText)]; // it was read
        List<string> shown = [.. before.OfType<XElement>().Where(element => !element.HasElements && element.Name.LocalName == "future").Select(element => element.ToString())];

        guest.Title = "set";
        guest.Cpu.Topology.Cores = 4;
        guest.Devices.Disks.Add(new Disk { Target = { Device = "vdz" }, Source = new Vireo.Model.Domains.Devices.Disks.Sources.DiskSource.File { Path = "/x" } });

        List<XNode> after = [.. guest.Element!.DescendantNodes().Where(node => node is not XText)]; // as above
        return before.TrueForAll(after.Contains)
            && shown.SequenceEqual(before.OfType<XElement>().Where(element => !element.HasElements && element.Name.LocalName == "future").Select(element => element.ToString()))
            && guest is { Title: "set", Cpu.Topology.Cores: 4 }
            && guest.Devices.Disks[^1].Target.Device == "vdz";
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void AnyText_IsADocument_OrAnXmlDocumentException() => Prop.ForAll((string? text) =>
    {
        Exception? thrown = Record.Exception(() => XmlText.Read($"<domain>{text}</domain>"));
        return thrown is null or XmlDocumentException;
    }).QuickCheckThrowOnFailure();

    private static Gen<XElement> Documents => Gen.Sized(size => Elements(Math.Min(size / 8, 4))).Select(root =>
    {
        root.Name = "domain";
        return root;
    });

    private static Gen<XElement> Elements(int depth) =>
        from name in Gen.Elements(Names)
        from attributes in Gen.ListOf(Gen.Elements(Texts))
        from children in depth == 0 ? Gen.Constant<List<XNode>>([]) : Gen.ListOf(Nodes(depth - 1)).Select(nodes => nodes.Take(4).ToList())
        select new XElement(name, attributes.Take(3).Select((value, index) => new XAttribute($"a{index}", value)), children);

    private static Gen<XNode> Nodes(int depth) => Gen.OneOf(
        Elements(depth).Select(element => (XNode)element),
        Elements(depth).Select(element => (XNode)element),
        Gen.Elements(Texts).Select(text => (XNode)new XText(text)),
        Gen.Constant<XNode>(new XComment(" kept ")).Select(comment => (XNode)new XComment((XComment)comment)),
        Gen.Constant(0).Select(_ => (XNode)new XCData("a < b")));
}
