namespace Vireo.Daemon.Listeners;

/// <summary>A listener that cannot be opened. The message names its path or address.</summary>
/// <param name="message">Which listener and why.</param>
/// <param name="inner">What caused it, if anything did.</param>
public sealed class ListenerException(string message, Exception? inner = null) : Exception(message, inner);
