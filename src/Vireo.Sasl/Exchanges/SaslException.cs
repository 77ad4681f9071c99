namespace Vireo.Sasl.Exchanges;

/// <summary>An exchange that cannot go on: what the other side said is wrong, or proves nothing.</summary>
/// <param name="message">What is wrong. It is for the own side: telling it to the other would help who guesses.</param>
/// <param name="inner">What caused it, if anything did.</param>
public sealed class SaslException(string message, Exception? inner = null) : Exception(message, inner);
