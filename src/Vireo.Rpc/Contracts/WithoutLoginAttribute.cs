namespace Vireo.Rpc.Contracts;

/// <summary>A call that is allowed before the client has authenticated.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class WithoutLoginAttribute : Attribute;
