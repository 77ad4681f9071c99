using Vireo.Errors;

namespace Vireo.Host.Programs;

/// <summary>What a program of the host left when it ended.</summary>
/// <param name="CommandLine">Its path and arguments, after what its environment was changed by.</param>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Output">What it wrote.</param>
/// <param name="Error">What it complained of.</param>
public sealed record ProgramRun(string CommandLine, int ExitCode, string Output, string Error)
{
    /// <summary>Whether it did what it was to do.</summary>
    public bool Succeeded => ExitCode == 0;

    /// <summary>The error that libvirt makes of a program that fails.</summary>
    /// <returns>The error.</returns>
    public VirtException Failure() => VirtErrorTexts.Raise(
        VirtErrorCode.InternalError,
        VirtErrorDomain.None,
        $"Child process ({CommandLine}) unexpected exit status {ExitCode}{(Error.Length > 0 ? $": {Error}" : string.Empty)}");
}
