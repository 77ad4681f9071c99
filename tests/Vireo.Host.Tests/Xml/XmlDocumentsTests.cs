using System.Text;
using System.Xml.Linq;
using FsCheck;
using FsCheck.Fluent;
using Vireo.Errors;
using Vireo.Host.Xml;

namespace Vireo.Host.Tests.Xml;

public sealed class XmlDocumentsTests
{
    private static XElement Parse(string text) => XmlDocuments.Parse(text, "(doc)", "a", VirtErrorDomain.Domain);

    [Theory]
    [InlineData("", "(doc):1: Document is empty\n(null)\n^")]
    [InlineData("x<a/>", "(doc):1: Start tag expected, '<' not found\nx<a/>\n^")]
    [InlineData("<a>\n<b>\n</a>", "(doc):3: Opening and ending tag mismatch: b line 2 and a\n</a>\n----^")]
    [InlineData("<a b", "(doc):1: Specification mandates value for attribute b\n<a b\n----^")]
    [InlineData("<a b='x'c='y'/>", "(doc):1: attributes construct error\n<a b='x'c='y'/>\n--------^")]
    [InlineData("<a b='x' b='y'/>", "(doc):1: Attribute b redefined\n<a b='x' b='y'/>\n--------------^")]
    [InlineData("<a>&foo;</a>", "(doc):1: Entity 'foo' not defined\n<a>&foo;</a>\n--------^")]
    [InlineData("<a/>\n<b/>\n", "(doc):2: Extra content at the end of the document\n<b/>\n^")]
    [InlineData("<a>\n", "(doc):2: Premature end of data in tag a line 1\n(null)\n^")]
    [InlineData("<a><!-- x", "(doc):1: Comment not terminated\n<a><!-- x\n---------^")]
    public void GivenNoXml_WhenParsed_ThenTheFaultIsToldAsLibvirtDoes(string text, string message)
    {
        VirtException thrown = Assert.Throws<VirtException>(() => Parse(text));

        Assert.Equal(VirtErrorCode.XmlDetail, thrown.Code);
        Assert.Equal(message, thrown.Message);
    }

    [Fact]
    public void GivenADocumentType_WhenParsed_ThenItIsRefusedBeforeAnythingIsExpanded()
    {
        const string Bomb = "<!DOCTYPE a [<!ENTITY x \"xxxxxxxxxx\"><!ENTITY y \"&x;&x;&x;&x;\">]><a>&y;</a>";

        Assert.Equal(VirtErrorCode.XmlDetail, Assert.Throws<VirtException>(() => Parse(Bomb)).Code);
    }

    [Fact]
    public void GivenElementsNestedBeyondTheLimit_WhenParsed_ThenTheyAreRefused()
    {
        string deep = string.Concat(Enumerable.Repeat("<a>", XmlLimits.MaxDepth + 1)) + string.Concat(
            Enumerable.Repeat("</a>", XmlLimits.MaxDepth + 1));

        Assert.Throws<VirtException>(() => Parse(deep));
    }

    [Fact]
    public void GivenElementsBeyondTheLimit_WhenParsed_ThenTheyAreRefused()
    {
        string wide = "<a>" + new StringBuilder().Insert(0, "<b/>", XmlLimits.MaxElements) + "</a>";

        Assert.Throws<VirtException>(() => Parse(wide));
    }

    [Fact]
    public void GivenAttributesBeyondTheLimit_WhenParsed_ThenTheyAreRefused()
    {
        string many = "<a " + string.Join(' ', Enumerable.Range(0, XmlLimits.MaxAttributes + 1).Select(i => $"b{i}=''")) + "/>";

        Assert.Throws<VirtException>(() => Parse(many));
    }

    [Fact]
    public void AnyText_IsADocument_OrAVirtException() => Prop.ForAll<string>(text =>
    {
        Exception? thrown = Record.Exception(() => Parse(text ?? string.Empty));
        return thrown is null or VirtException;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void AnyMarkup_IsADocument_OrAVirtException() =>
        Prop.ForAll(
            Gen.Elements(
                "<a>", "</a>", "<b", "/>", " x='1'", "&lt;", "&y;", "<!--", "-->", "]]>", "<![CDATA[", "é", "\n", "</", "=", "'", "<?p ?>")
                    .ArrayOf().ToArbitrary(), parts =>
        {
            Exception? thrown = Record.Exception(() => Parse("<a>" + string.Concat(parts)));
            return thrown is null or VirtException;
        }).QuickCheckThrowOnFailure();
}
