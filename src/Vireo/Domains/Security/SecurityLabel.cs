namespace Vireo.Domains.Security;

/// <summary>What mandatory access control knows a running guest by.</summary>
/// <param name="Label">The label; empty: it has none.</param>
/// <param name="IsEnforcing">Whether what the label forbids is prevented, not only logged.</param>
/// <remarks><c>virSecurityLabel</c>.</remarks>
public sealed record SecurityLabel(string Label, bool IsEnforcing);
