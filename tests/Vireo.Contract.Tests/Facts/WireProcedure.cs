using System.Text.Json;
using System.Text.Json.Serialization;

namespace Vireo.Contract.Tests.Facts;

/// <summary>A procedure as the facts have it; what is usual is left out there and stands here as the default.</summary>
public sealed record WireProcedure
{
    public required int Number { get; init; }

    public required string Name { get; init; }

    public bool Event { get; init; }

    public string? Args { get; init; }

    public string? Ret { get; init; }

    public string Priority { get; init; } = "low";

    public bool Login { get; init; } = true;

    public IReadOnlyList<string> Acl { get; init; } = [];

    public IReadOnlyList<string> AclFilter { get; init; } = [];

    public string Stream { get; init; } = "none";

    public uint Sparse { get; init; }

    public string? CallDescriptors { get; init; }

    public string? ReplyDescriptors { get; init; }

    public IReadOnlyList<string> Api { get; init; } = [];

    public string? Since { get; init; }

    /// <summary>True, or under which condition that is no flag; null: a read-only connection may not call it.</summary>
    public JsonElement? ReadOnly { get; init; }

    public uint ReadOnlyDeniedFlags { get; init; }

    /// <summary>The name as C# writes it.</summary>
    [JsonIgnore]
    public string MethodName => string.Concat(Name.Split('_').Select(word => word[..1] + word[1..].ToLowerInvariant()));
}
