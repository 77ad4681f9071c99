namespace Vireo.Daemon.Lifecycle;

/// <summary>The daemon cannot start.</summary>
/// <param name="exitCode">What the program ends with.</param>
/// <param name="message">What stands in the way.</param>
/// <param name="inner">What caused it, if anything did.</param>
internal sealed class StartException(int exitCode, string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>What the program ends with.</summary>
    internal int ExitCode { get; } = exitCode;
}
