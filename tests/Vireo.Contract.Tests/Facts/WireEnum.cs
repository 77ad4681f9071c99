namespace Vireo.Contract.Tests.Facts;

/// <summary>An enum as the facts have it.</summary>
public sealed record WireEnum(bool Flags, Dictionary<string, long> Members);
