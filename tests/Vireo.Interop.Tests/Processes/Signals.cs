namespace Vireo.Interop.Tests.Processes;

/// <summary>Linux' numbers for the signals that the tests send.</summary>
internal static class Signals
{
    internal const int Interrupt = 2;
    internal const int Kill = 9;
    internal const int Terminate = 15;
}
