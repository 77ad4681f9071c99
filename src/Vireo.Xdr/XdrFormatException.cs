namespace Vireo.Xdr;

/// <summary>Bytes that are not what the protocol says they are: cut short, over a limit, or of no known shape.</summary>
/// <param name="message">What was wrong, with the numbers that show it.</param>
public sealed class XdrFormatException(string message) : Exception(message);
