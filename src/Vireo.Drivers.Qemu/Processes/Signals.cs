namespace Vireo.Drivers.Qemu.Processes;

/// <summary>Linux' numbers of the signals that guests get.</summary>
internal static class Signals
{
    /// <summary><c>SIGTERM</c>: QEMU closes its images and ends.</summary>
    internal const int Terminate = 15;

    /// <summary><c>SIGKILL</c>.</summary>
    internal const int Kill = 9;
}
