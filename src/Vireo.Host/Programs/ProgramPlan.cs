namespace Vireo.Host.Programs;

/// <summary>A program to run.</summary>
/// <param name="Program">Its path, or its name alone.</param>
/// <param name="Arguments">Its arguments, without its name.</param>
public sealed record ProgramPlan(string Program, params IReadOnlyList<string> Arguments)
{
    /// <summary>What it reads; null: nothing.</summary>
    public string? Input { get; init; }

    /// <summary>Its whole environment; null: the daemon's.</summary>
    public IReadOnlyDictionary<string, string>? Environment { get; init; }
}
