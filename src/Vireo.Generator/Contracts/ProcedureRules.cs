using Vireo.Generator.Sources;

namespace Vireo.Generator.Contracts;

/// <summary>What is known of a procedure without calling it; the fields are <c>ProcedureInfo</c>'s.</summary>
internal sealed record ProcedureRules(string Api)
{
    internal bool IsEvent { get; init; }

    internal bool AllowedReadOnly { get; init; }

    internal uint ReadOnlyDeniedFlags { get; init; }

    /// <summary>Whether the denied flags ask for secrets, which changes the words of the refusal.</summary>
    internal bool DeniesSecrets { get; init; }

    internal bool WithoutLogin { get; init; }

    internal bool IsHighPriority { get; init; }

    internal bool Idempotent { get; init; }

    internal int StreamDirection { get; init; }

    internal uint SparseFlag { get; init; }

    internal EquatableArray<string> Acl { get; init; }

    internal EquatableArray<string> AclFilter { get; init; }

    internal string? Since { get; init; }
}
