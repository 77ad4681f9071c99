namespace Vireo.Nodes;

/// <summary>The mandatory access control around the node's guests.</summary>
/// <param name="Name">The model's name, such as <c>selinux</c>; empty: there is none.</param>
/// <param name="Doi">The domain of interpretation.</param>
/// <remarks><c>virSecurityModel</c>.</remarks>
public sealed record SecurityModel(string Name, string Doi);
