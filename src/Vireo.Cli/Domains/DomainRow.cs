using Vireo.Domains;

namespace Vireo.Cli.Domains;

/// <summary>One guest of a listing.</summary>
/// <param name="Domain">The guest.</param>
/// <param name="State">Its state in virsh's words.</param>
/// <param name="IsSaved">Whether a saved state waits for it; false when nobody asked.</param>
/// <param name="Title">Its title; null: it has none, or nobody asked.</param>
internal sealed record DomainRow(Domain Domain, string State, bool IsSaved, string? Title);
