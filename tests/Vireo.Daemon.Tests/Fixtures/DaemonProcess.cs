using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Vireo.Daemon.Tests.Fixtures;

/// <summary>The program itself, in a process of its own.</summary>
internal sealed partial class DaemonProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Process _process;
    private readonly Task<string> _output;
    private readonly Task<string> _errors;

    private DaemonProcess(Process process)
    {
        _process = process;
        _output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        _errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
    }

    internal int Id => _process.Id;

    internal static DaemonProcess Start(params IEnumerable<string> arguments) => Start(hasInput: false, arguments);

    /// <summary>Runs the program to its end.</summary>
    internal static async Task<(int ExitCode, string Output, string Errors)> RunAsync(params IEnumerable<string> arguments)
    {
        using var process = Start(arguments);
        return await process.EndAsync();
    }

    /// <summary>Runs the program to its end, with something to read.</summary>
    internal static async Task<(int ExitCode, string Output, string Errors)> RunWithInputAsync(string input, params IEnumerable<string> arguments)
    {
        using var process = Start(hasInput: true, arguments);
        await process._process.StandardInput.WriteAsync(input);
        process._process.StandardInput.Close();
        return await process.EndAsync();
    }

    /// <summary>Waits for a file to be there, as a socket is once the daemon is about to listen.</summary>
    internal async Task WaitForAsync(string file)
    {
        await Eventually.TrueAsync(() => File.Exists(file) || _process.HasExited, $"{file} did not come");
        Assert.False(_process.HasExited, _process.HasExited ? await _errors : "");
    }

    internal void Signal(int number) => Assert.Equal(0, Kill(_process.Id, number));

    internal async Task<(int ExitCode, string Output, string Errors)> EndAsync()
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        deadline.CancelAfter(Patience);
        await _process.WaitForExitAsync(deadline.Token);
        return (_process.ExitCode, await _output, await _errors);
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
    }

    private static DaemonProcess Start(bool hasInput, IEnumerable<string> arguments)
    {
        string program = Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "vireod.exe" : "vireod");
        return new DaemonProcess(Process.Start(new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = hasInput,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!);
    }

    [LibraryImport("libc", EntryPoint = "kill")]
    private static partial int Kill(int process, int signal);
}
