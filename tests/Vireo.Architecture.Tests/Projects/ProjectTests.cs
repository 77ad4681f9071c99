using System.Xml.Linq;

namespace Vireo.Architecture.Tests.Projects;

public class ProjectTests
{
    private static readonly string[] OwnFriends = ["Tests", "Benchmarks", "Bench"];

    public static TheoryData<string> SourceNames => [.. Repository.Sources.Select(project => project.Name)];

    [Theory]
    [MemberData(nameof(SourceNames))]
    public void AProject_RefersOnlyAlongTheArrows(string name)
    {
        Project project = Repository.Projects[name];
        Findings.AreNone(project.References.Except(Arrows.From(name)));
        Findings.AreNone(project.Analyzers.Except(["Vireo.Generator"]));
    }

    [Fact]
    public void EveryProject_IsPartOfTheSolution()
    {
        IEnumerable<string> listed = XDocument.Load(Path.Combine(Repository.Root, "Vireo.slnx")).Descendants("Project")
            .Select(project => Path.GetFileNameWithoutExtension(((string?)project.Attribute("Path") ?? "").Replace('\\', '/')));
        Findings.AreNone(Repository.Projects.Keys.Except(listed));
    }

    [Theory]
    [MemberData(nameof(SourceNames))]
    public void WhatAPackageNeeds_IsAPackage(string name)
    {
        Project project = Repository.Projects[name];
        Findings.AreNone(
            from used in project.References
            where project.IsPackage && !Repository.Projects[used].IsPackage
            select $"{name} needs {used}, which is not packed");
    }

    [Fact]
    public void Internals_AreVisibleToTheProjectsOwnTestsAndBenchmarksOnly()
    {
        IEnumerable<string> buildFiles = Directory.EnumerateFiles(Repository.Root, "Directory.Build.*")
            .Concat(Repository.Projects.Values.Select(project => Path.Combine(project.Folder, project.Name + ".csproj")));

        Findings.AreNone(
            from file in buildFiles
            from friend in XDocument.Load(file).Descendants("InternalsVisibleTo")
            let include = (string?)friend.Attribute("Include") ?? ""
            where !OwnFriends.Any(own => include == $"$(MSBuildProjectName).{own}" || include == $"{Path.GetFileNameWithoutExtension(file)}.{own}")
            select $"{file}: {include}");
    }
}
