namespace Vireo.Interop.Tests.Processes;

/// <summary>What a program left behind.</summary>
/// <param name="ExitCode">As the system gives it; a signal is 128 and its number.</param>
/// <param name="Output">Everything from its standard output.</param>
/// <param name="Error">Everything from its standard error.</param>
/// <param name="Elapsed">From start to end.</param>
internal sealed record Finished(int ExitCode, string Output, string Error, TimeSpan Elapsed);
