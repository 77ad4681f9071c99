namespace Vireo.Generator.Programs;

/// <summary>The class that stands for a program.</summary>
/// <param name="Namespace">Its namespace; null: the global one.</param>
/// <param name="FullName">Its full name.</param>
/// <param name="Name">Its own name.</param>
/// <param name="Prefix">What the generated classes' names begin with.</param>
/// <param name="Accessibility">Who sees it, as written in C#.</param>
/// <param name="Number">The program's number.</param>
/// <param name="Version">The program's version.</param>
internal sealed record ProgramModel(
    string? Namespace,
    string FullName,
    string Name,
    string Prefix,
    string Accessibility,
    uint Number,
    uint Version);
