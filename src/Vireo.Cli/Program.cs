using System.Runtime.InteropServices;
using System.Text;
using Vireo.Cli.Output;
using Vireo.Cli.Startup;
using Vireo.Drivers.Test;

namespace Vireo.Cli;

/// <summary>The program <c>vireo</c>.</summary>
internal static class Program
{
    private static async Task<int> Main(string[] args)
    {
        using CancellationTokenSource interrupt = new();
        using PosixSignalRegistration registration = PosixSignalRegistration.Create(PosixSignal.SIGINT, context =>
        {
            // The second time the user means it: the system's own way takes over.
            context.Cancel = !interrupt.IsCancellationRequested;
            interrupt.Cancel();
        });
        UTF8Encoding encoding = new(encoderShouldEmitUTF8Identifier: false);
        using StreamWriter output = new(Console.OpenStandardOutput(), encoding);
        using StreamWriter error = new(Console.OpenStandardError(), encoding);
        Palettes palettes = new(Palette.Of(output, Console.IsOutputRedirected), Palette.Of(error, Console.IsErrorRedirected));
        return await new Application(output, error, [new TestDriverProvider()], palettes).RunAsync(args, interrupt.Token).ConfigureAwait(false);
    }
}
