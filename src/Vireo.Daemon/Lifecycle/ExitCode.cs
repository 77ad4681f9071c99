namespace Vireo.Daemon.Lifecycle;

/// <summary>How the program ends, as libvirtd does.</summary>
internal static class ExitCode
{
    /// <summary>It was asked to end, or only asked something.</summary>
    internal const int Success = 0;

    /// <summary>The command line or the configuration is wrong, or the pid file is taken.</summary>
    internal const int Failure = 1;

    /// <summary>The folder of the sockets cannot be used.</summary>
    internal const int RuntimeDirectory = 2;

    /// <summary>Something inside could not be set up.</summary>
    internal const int Initialization = 3;

    /// <summary>A listener cannot be opened.</summary>
    internal const int Network = 6;
}
