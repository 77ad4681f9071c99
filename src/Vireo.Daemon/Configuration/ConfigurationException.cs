namespace Vireo.Daemon.Configuration;

/// <summary>A configuration that the daemon refuses to start with. The message names the file, the line and the key.</summary>
/// <param name="message">What is wrong and where.</param>
/// <param name="inner">What caused it, if anything did.</param>
public sealed class ConfigurationException(string message, Exception? inner = null) : Exception(message, inner);
