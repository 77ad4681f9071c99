namespace Vireo.Rpc.Contracts;

/// <summary>A call that needs no permission (<c>@acl: none</c>): it is allowed before or apart from authorization.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NoAclAttribute : Attribute;
