using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Vireo.Architecture.Tests.Projects;

namespace Vireo.Architecture.Tests.Types;

public class FileTests
{
    private const int TooManyLines = 600;

    /// <summary>Where the compiler looks for what an old framework lacks.</summary>
    private const string CompilerNamespace = "System.Runtime.CompilerServices";

    private static readonly string[] NotAreas = ["Helpers", "Utils", "Utilities", "Common", "Misc", "Enums", "Interfaces", "Extensions"];

    public static TheoryData<string> ProjectNames => [.. Repository.Projects.Keys];

    [Theory]
    [MemberData(nameof(ProjectNames))]
    public void AFilesNamespace_IsItsFolder(string name)
    {
        Project project = Repository.Projects[name];
        Findings.AreNone(
            from file in project.Files
            from declared in Parse(file).DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>()
            let expected = NamespaceOf(project, file)
            where declared.Name.ToString() != expected && declared.Name.ToString() != CompilerNamespace
            select $"{project.RelativePath(file)} declares {declared.Name}, not {expected}");
    }

    [Theory]
    [MemberData(nameof(ProjectNames))]
    public void AFile_HoldsOneType_AndIsNamedAfterIt(string name)
    {
        Project project = Repository.Projects[name];
        Findings.AreNone(
            from file in project.Files
            let types = TypesOf(Parse(file))
            where types.Any() && !types.SequenceEqual([Path.GetFileNameWithoutExtension(file).Split('{')[0]])
            select $"{project.RelativePath(file)} holds {string.Join(", ", types)}");
    }

    [Theory]
    [MemberData(nameof(ProjectNames))]
    public void AFolder_IsAnAreaOfTheField_NotAKindOfCode(string name)
    {
        Project project = Repository.Projects[name];
        Findings.AreNone(project.Files.Select(project.RelativePath).Where(file => file.Split(Path.DirectorySeparatorChar).Intersect(NotAreas).Any()));
    }

    [Theory]
    [MemberData(nameof(ProjectNames))]
    public void NoFile_ReachesTheLengthThatNobodyReads(string name) =>
        Findings.AreNone(Repository.Projects[name].Files.Where(file => File.ReadLines(file).Count() >= TooManyLines));

    [Theory]
    [MemberData(nameof(ProjectNames))]
    public void NoFile_OpensItsInternalsInCode(string name) =>
        Assert.DoesNotContain(
            Repository.Projects[name].Files,
            file => Parse(file).AttributeLists.SelectMany(list => list.Attributes).Any(attribute => attribute.Name.ToString().Contains("InternalsVisibleTo", StringComparison.Ordinal)));

    private static CompilationUnitSyntax Parse(string file) =>
        CSharpSyntaxTree.ParseText(File.ReadAllText(file), new CSharpParseOptions(LanguageVersion.Preview)).GetCompilationUnitRoot();

    private static string NamespaceOf(Project project, string file)
    {
        string folder = Path.GetDirectoryName(project.RelativePath(file)) ?? "";
        return string.Join('.', folder.Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries).Prepend(project.RootNamespace));
    }

    /// <summary>The names of a file's types; an enum may sit under the type that alone speaks it.</summary>
    private static IReadOnlyList<string> TypesOf(CompilationUnitSyntax unit)
    {
        MemberDeclarationSyntax[] types =
        [
            .. unit.DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
                .OfType<MemberDeclarationSyntax>()
                .Where(member => member is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax),
        ];
        return [.. types.Where(type => types.Length == 1 || type is not EnumDeclarationSyntax).Select(NameOf).Distinct()];
    }

    private static string NameOf(MemberDeclarationSyntax type) =>
        type is DelegateDeclarationSyntax named ? named.Identifier.Text : ((BaseTypeDeclarationSyntax)type).Identifier.Text;
}
