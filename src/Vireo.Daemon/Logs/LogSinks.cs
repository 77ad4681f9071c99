using Vireo.Errors;

namespace Vireo.Daemon.Logs;

/// <summary>Opens outputs.</summary>
internal static class LogSinks
{
    /// <summary>Opens an output.</summary>
    /// <param name="output">The output.</param>
    /// <returns>What takes entries to it, which belongs to the caller.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.SystemError"/>: a file cannot be opened.</exception>
    internal static ILogSink Open(LogOutput output) => output.Destination switch
    {
        LogDestination.File => OpenFile(output.Argument ?? ""),
        LogDestination.Syslog => new DatagramSink(SyslogEntry.SocketPath, entry => SyslogEntry.Encode(output.Argument ?? "", entry)),
        LogDestination.Journald => new DatagramSink(JournalEntry.SocketPath, JournalEntry.Encode),
        _ => new StreamSink(Console.OpenStandardError()),
    };

    private static StreamSink OpenFile(string path)
    {
        try
        {
            return StreamSink.OpenFile(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw VirtErrorTexts.Raise(VirtErrorCode.SystemError, VirtErrorDomain.None, $"failed to open {path}: {ReasonOf(e, path)}");
        }
    }

    // As the system words it: clients compare.
    private static string ReasonOf(Exception failure, string path) => failure switch
    {
        DirectoryNotFoundException => "No such file or directory",
        _ when Directory.Exists(path) => "Is a directory",
        UnauthorizedAccessException => "Permission denied",
        _ => failure.Message,
    };
}
