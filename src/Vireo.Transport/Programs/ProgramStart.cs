namespace Vireo.Transport.Programs;

/// <summary>Which program is started, and how.</summary>
internal sealed record ProgramStart
{
    /// <summary>Its name, looked for in <c>PATH</c>, or its path.</summary>
    internal required string Program { get; init; }

    /// <summary>Its arguments, each handed over as it is.</summary>
    internal IReadOnlyList<string> Arguments { get; init; } = [];

    /// <summary>Environment variables that it gets besides this process's own.</summary>
    internal IReadOnlyDictionary<string, string> Variables { get; init; } = new Dictionary<string, string>();

    /// <summary>What the link over it is called.</summary>
    internal required string Description { get; init; }
}
