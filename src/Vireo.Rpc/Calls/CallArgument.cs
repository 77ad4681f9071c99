namespace Vireo.Rpc.Calls;

/// <summary>An argument of a call, for those who judge calls of any kind.</summary>
/// <param name="Name">The contract's name for it.</param>
/// <param name="Value">Its value, as the contract's type.</param>
public readonly record struct CallArgument(string Name, object? Value);
