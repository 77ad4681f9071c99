using System.Runtime.InteropServices;
using Vireo.Cli.Output;
using Vireo.Cli.Startup;
using Vireo.Drivers.Test;

namespace Vireo.Cli;

/// <summary>The program <c>vireo</c>.</summary>
internal static class Program
{
    // What a shell reports of a program that was ended by SIGPIPE, as virsh is.
    private const int NobodyReads = 141;

    private static async Task<int> Main(string[] args)
    {
        using CancellationTokenSource interrupt = new();
        using PosixSignalRegistration registration = PosixSignalRegistration.Create(PosixSignal.SIGINT, context =>
        {
            // The second time the user means it: the system's own way takes over.
            context.Cancel = !interrupt.IsCancellationRequested;
            interrupt.Cancel();
        });
        StreamWriter output = StandardStreams.OpenOutput(), error = StandardStreams.OpenError();
        Palettes palettes = new(Palette.Of(output, Console.IsOutputRedirected), Palette.Of(error, Console.IsErrorRedirected));
        try
        {
            return await new Application(output, error, [new TestDriverProvider()], palettes).RunAsync(args, interrupt.Token).ConfigureAwait(false);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // All that this program reads or writes is its standard streams and files; the latter's failures never come as far.
            return NobodyReads;
        }
    }
}
