using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Vireo.Cli.Startup;

/// <summary>Standard output and error as they should be: UTF-8 without a mark, and an error when nobody reads a pipe any more.</summary>
internal static class StandardStreams
{
    private const int OutputDescriptor = 1;
    private const int ErrorDescriptor = 2;

    internal static StreamWriter OpenOutput() => Open(OutputDescriptor, Console.OpenStandardOutput);

    internal static StreamWriter OpenError() => Open(ErrorDescriptor, Console.OpenStandardError);

    private static StreamWriter Open(int descriptor, Func<Stream> console) =>
        new(OpenPipe(descriptor) ?? console(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));

    // The console's own streams keep quiet about a pipe that is closed: a loop would write for ever. A file, on the other hand, is left to
    // them: a stream of its own would not move the position that the programs of a shell's group share.
    private static FileStream? OpenPipe(int descriptor)
    {
        if (OperatingSystem.IsWindows())
        {
            return null;
        }

        try
        {
            FileStream stream = new(new SafeFileHandle(descriptor, ownsHandle: false), FileAccess.Write, bufferSize: 0);
            return stream.CanSeek ? null : stream;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }
}
