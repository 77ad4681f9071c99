namespace Vireo.Sasl.Exchanges;

/// <summary>What one side says next.</summary>
/// <param name="Message">The message; null: there is none, which is not the same as an empty one.</param>
/// <param name="IsComplete">Whether this side has seen all that it wants to see.</param>
public readonly record struct SaslStep(ReadOnlyMemory<byte>? Message, bool IsComplete);
