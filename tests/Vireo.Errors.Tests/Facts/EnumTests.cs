using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Vireo.Errors.Tests.Facts;

public sealed partial class EnumTests
{
    private static readonly XDocument Documents = XDocument.Load(Path.ChangeExtension(typeof(VirtException).Assembly.Location, ".xml"));

    [Theory]
    [InlineData("virErrorNumber", typeof(VirtErrorCode))]
    [InlineData("virErrorDomain", typeof(VirtErrorDomain))]
    [InlineData("virErrorLevel", typeof(VirtErrorLevel))]
    public void WhenAnEnumIsDeclared_ThenItsMembersHaveTheValuesOfTheirCNames(string cName, Type declared)
    {
        var members = Enum.GetNames(declared)
            .ToDictionary(member => CNameOf(declared, member), member => (int)Enum.Parse(declared, member));

        Assert.Equal(ErrorFacts.Enums[cName].OrderBy(member => member.Value), members.OrderBy(member => member.Value));
    }

    private static string CNameOf(Type declared, string member)
    {
        string key = $"F:{declared.FullName}.{member}";
        var names = Documents.Descendants("member").Single(one => one.Attribute("name")!.Value == key).Descendants("c");
        return names.Select(name => name.Value).Single(name => CName.IsMatch(name));
    }

    [GeneratedRegex("^VIR_(ERR|WAR|FROM)_[A-Z0-9_]+$")]
    private static partial Regex CName { get; }
}
