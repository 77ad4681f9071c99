using Vireo.Architecture.Tests.Projects;

namespace Vireo.Architecture.Tests.Folders;

public class FolderTests
{
    public static TheoryData<string> SourceNames => [.. Repository.Sources.Select(project => project.Name)];

    [Theory]
    [MemberData(nameof(SourceNames))]
    public void TwoFolders_NeverUseEachOtherBothWays(string name)
    {
        IReadOnlyDictionary<(string User, string Used), string> uses = FolderUses.Find(Repository.Projects[name]);
        Findings.AreNone(
            from use in uses
            let back = (use.Key.Used, use.Key.User)
            where string.CompareOrdinal(use.Key.User, use.Key.Used) < 0 && uses.ContainsKey(back)
            select $"'{use.Key.User}' uses '{use.Key.Used}' ({use.Value}), and back ({uses[back]})");
    }

    [Fact]
    public void TheSearch_FindsTheUsesThatAreThere() =>
        Assert.Contains(("Calls", "Contracts"), FolderUses.Find(Repository.Projects["Vireo.Rpc"]).Keys);
}
