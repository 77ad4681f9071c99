using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Vireo.Architecture.Tests.Projects;

namespace Vireo.Architecture.Tests.Folders;

/// <summary>
/// Finds which folders of a project use which, by binding every name in it. What the generator would add is missing and
/// does not matter: it lies in no folder.
/// </summary>
internal static class FolderUses
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Preview);
    private static readonly Dictionary<string, CSharpCompilation> Compilations = new(StringComparer.Ordinal);
    private static readonly Lock Gate = new();

    private static readonly MetadataReference[] Framework =
    [
        .. Directory.EnumerateFiles(Path.GetDirectoryName(typeof(object).Assembly.Location) ?? ".", "System*.dll")
            .Select(file => MetadataReference.CreateFromFile(file)),
    ];

    private static readonly SyntaxTree ImplicitUsings = CSharpSyntaxTree.ParseText(
        """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """,
        ParseOptions);

    /// <summary>Every use of one folder by another, with a place that shows it.</summary>
    internal static IReadOnlyDictionary<(string User, string Used), string> Find(Project project)
    {
        CSharpCompilation compilation = Compile(project);
        var uses = new Dictionary<(string, string), string>();
        foreach (SyntaxTree tree in compilation.SyntaxTrees.Where(tree => tree != ImplicitUsings))
        {
            SemanticModel model = compilation.GetSemanticModel(tree);
            foreach (SimpleNameSyntax name in tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>())
            {
                foreach (string used in FoldersOf(model.GetSymbolInfo(name), project).Where(used => used != Folder(project, tree)))
                {
                    uses.TryAdd((Folder(project, tree), used), $"{project.RelativePath(tree.FilePath)}: {name}");
                }
            }
        }

        return uses;
    }

    private static IEnumerable<string> FoldersOf(SymbolInfo info, Project project) =>
        from symbol in info.Symbol is { } bound ? [bound] : info.CandidateSymbols
        where symbol is not INamespaceSymbol
        let type = symbol as ITypeSymbol ?? symbol.ContainingType
        where type is not null
        from declaration in type.DeclaringSyntaxReferences
        let path = declaration.SyntaxTree.FilePath
        where path.StartsWith(project.Folder + Path.DirectorySeparatorChar, StringComparison.Ordinal)
        select Folder(project, declaration.SyntaxTree);

    private static string Folder(Project project, SyntaxTree tree) => Path.GetDirectoryName(project.RelativePath(tree.FilePath)) ?? "";

    private static CSharpCompilation Compile(Project project)
    {
        lock (Gate)
        {
            return CompileOnce(project);
        }
    }

    private static CSharpCompilation CompileOnce(Project project)
    {
        if (Compilations.TryGetValue(project.Name, out CSharpCompilation? done))
        {
            return done;
        }

        IEnumerable<SyntaxTree> trees = project.Files.Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), ParseOptions, file));
        CSharpCompilation compilation = CSharpCompilation.Create(
            project.Name,
            trees.Prepend(ImplicitUsings),
            [.. Framework, .. Below(project).Select(used => CompileOnce(used).ToMetadataReference())],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));
        return Compilations[project.Name] = compilation;
    }

    private static IEnumerable<Project> Below(Project project) =>
        project.References.Select(name => Repository.Projects[name]).SelectMany(used => Below(used).Append(used)).DistinctBy(used => used.Name);
}
