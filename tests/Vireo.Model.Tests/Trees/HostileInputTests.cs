using System.Text;
using Vireo.Model.Domains;

namespace Vireo.Model.Tests.Trees;

/// <summary>Documents that would cost too much, or fetch something.</summary>
public sealed class HostileInputTests
{
    [Theory]
    [InlineData("<!DOCTYPE domain><domain/>")]
    [InlineData("<!DOCTYPE d [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]><domain>&b;</domain>")]
    [InlineData("<!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><domain>&x;</domain>")]
    [InlineData("<domain>&unknown;</domain>")]
    [InlineData("<domain")]
    [InlineData("")]
    [InlineData("<domain/><domain/>")]
    [InlineData("<domain>\0</domain>")]
    public void ADocumentTypeOrBrokenText_IsRefused(string xml) => Assert.Throws<XmlDocumentException>(() => DomainDefinition.Parse(xml));

    [Fact]
    public void GivenAnotherDocument_ThenTheErrorNamesBoth()
    {
        var thrown = Assert.Throws<XmlDocumentException>(() => DomainDefinition.Parse("<network/>"));

        Assert.Equal("the document is <network>, not <domain>", thrown.Message);
    }

    [Fact]
    public void GivenBrokenText_ThenTheErrorTellsThePlace()
    {
        var thrown = Assert.Throws<XmlDocumentException>(() => DomainDefinition.Parse("<domain>\n  <name></title>\n</domain>"));

        Assert.Equal(2, thrown.Line);
        Assert.True(thrown.Column > 1);
    }

    [Fact]
    public void GivenElementsAsDeepAsTheLimit_ThenTheyAreRead_AndOneDeeperIsRefused()
    {
        Assert.NotNull(DomainDefinition.Parse(Nested(XmlLimits.MaxDepth)).ToXml());
        Assert.Contains("deep", Assert.Throws<XmlDocumentException>(() => DomainDefinition.Parse(Nested(XmlLimits.MaxDepth + 1))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void GivenOneElementOrAttributeOverTheLimit_ThenItIsRefused()
    {
        string elements = new StringBuilder("<domain>").Insert(8, "<a/>", XmlLimits.MaxElements).Append("</domain>").ToString();
        string attributes = $"<domain {string.Join(' ', Enumerable.Range(0, XmlLimits.MaxAttributes + 1).Select(i => $"a{i}=''"))}/>";

        Assert.Contains("elements", Assert.Throws<XmlDocumentException>(() => DomainDefinition.Parse(elements)).Message, StringComparison.Ordinal);
        Assert.Contains("attributes", Assert.Throws<XmlDocumentException>(() => DomainDefinition.Parse(attributes)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void GivenOneCharacterOverTheLimit_ThenItIsRefused() => Assert.Contains(
        "characters",
        Assert.Throws<XmlDocumentException>(() => DomainDefinition.Parse("<domain/>" + new string(' ', XmlLimits.MaxCharacters))).Message,
        StringComparison.Ordinal);

    [Fact]
    public void GivenATextThatXmlCannotHold_WhenSet_ThenItIsRefused_AndNothingChanges()
    {
        var guest = new DomainDefinition { Name = "web" };

        Assert.Throws<ArgumentException>(() => guest.Name = "a\0b");
        Assert.Equal("web", guest.Name);
    }

    private static string Nested(int depth) =>
        new StringBuilder("<domain>").Insert(8, "<a>", depth - 1).Append(new StringBuilder().Insert(0, "</a>", depth - 1)).Append("</domain>").ToString();
}
