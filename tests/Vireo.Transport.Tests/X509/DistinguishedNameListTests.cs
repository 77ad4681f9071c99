using Vireo.Transport.X509;

namespace Vireo.Transport.Tests.X509;

/// <summary>Patterns of allowed names.</summary>
public sealed class DistinguishedNameListTests
{
    [Theory]
    [InlineData("C=UK,CN=libvirt", "C=UK,CN=libvirt", true)]
    [InlineData("C=UK,CN=libvirt", "C=UK,CN=libvirtstuff", false)]
    [InlineData("C=UK,CN=libvirt*", "C=UK,CN=libvirt", true)]
    [InlineData("C=UK,CN=*virt*", "C=UK,CN=libvirt", true)]
    [InlineData("C=UK,CN=?ibvirt", "C=UK,CN=libvirt", true)]
    [InlineData("C=UK,CN=?libvirt", "C=UK,CN=libvirt", false)]
    [InlineData("*", "anything", true)]
    [InlineData("", "anything", false)]
    [InlineData("c=uk,CN=libvirt", "C=UK,CN=libvirt", false)]
    [InlineData("a*b*c", "abcbc", true)]
    [InlineData("a*b*c", "abcb", false)]
    [InlineData("a\\*", "ab", false)]
    public void GivenAPattern_WhenANameIsTried_ThenItMatchesAsAGlob(string pattern, string name, bool expected) =>
        Assert.Equal(expected, new DistinguishedNameList([pattern]).Allows(name));

    [Fact]
    public void GivenNoPatterns_WhenANameIsTried_ThenNobodyIsAllowed() => Assert.False(new DistinguishedNameList([]).Allows("C=UK"));

    [Fact]
    public void GivenManyStars_WhenALongNameIsTried_ThenItEndsSoon() =>
        Assert.False(new DistinguishedNameList([string.Concat(Enumerable.Repeat("*a", 50)) + "b"]).Allows(new string('a', 10_000)));
}
