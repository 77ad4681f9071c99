using Vireo.Drivers.Test.Faults;
using Vireo.Errors;

namespace Vireo.Drivers.Test.Saving;

/// <summary>What the system says when a file cannot be read or written.</summary>
internal static class FileFaults
{
    private const int NoEntry = 2;
    private const int InputOutput = 5;
    private const int Access = 13;
    private const int Directory = 21;

    internal static VirtException Of(string what, Exception cause) => cause switch
    {
        FileNotFoundException or DirectoryNotFoundException => TestFaults.System(what, NoEntry, "No such file or directory"),
        UnauthorizedAccessException => TestFaults.System(what, Access, "Permission denied"),
        _ => TestFaults.System(what, InputOutput, cause.Message),
    };

    /// <summary>A file ended too early, which the system itself does not mind.</summary>
    internal static VirtException Short(string what) => TestFaults.System(what, 0, "Success");

    internal static VirtException IsDirectory(string what) => TestFaults.System(what, Directory, "Is a directory");
}
