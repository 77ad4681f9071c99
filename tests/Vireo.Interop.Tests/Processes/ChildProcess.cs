using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;

namespace Vireo.Interop.Tests.Processes;

/// <summary>A program that a test started; it never outlives the test.</summary>
internal sealed class ChildProcess : IAsyncDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    private readonly Process _process;
    private readonly long _started = Stopwatch.GetTimestamp();
    private readonly StringBuilder _output = new();
    private readonly StringBuilder _error = new();
    private readonly Task _read;

    private ChildProcess(Process process)
    {
        _process = process;
        process.StandardInput.Close();
        _read = Task.WhenAll(ReadAsync(process.StandardOutput, _output), ReadAsync(process.StandardError, _error));
    }

    /// <summary>The system's number for it.</summary>
    internal int Id => _process.Id;

    internal bool HasExited => _process.HasExited;

    /// <summary>What it has printed on standard output so far.</summary>
    internal string Output => Text(_output);

    /// <summary>What it has printed on standard error so far.</summary>
    internal string Error => Text(_error);

    internal static ChildProcess Start(CommandLine command)
    {
        var start = new ProcessStartInfo(command.Program, command.Arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = command.Folder,
        };
        foreach ((string name, string value) in command.Environment)
        {
            start.Environment[name] = value;
        }

        return new ChildProcess(Process.Start(start) ?? throw new InvalidOperationException($"{command.Program} did not start"));
    }

    /// <summary>Runs a program to its end, which must come in time.</summary>
    internal static async Task<Finished> RunAsync(CommandLine command, CancellationToken cancellationToken)
    {
        await using ChildProcess child = Start(command);
        return await child.WaitAsync(Limit, cancellationToken);
    }

    /// <summary>Waits for the end and for all that was printed.</summary>
    internal async Task<Finished> WaitAsync(TimeSpan limit, CancellationToken cancellationToken)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        deadline.CancelAfter(limit);
        try
        {
            await _process.WaitForExitAsync(deadline.Token);
            await _read.WaitAsync(deadline.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new TimeoutException($"{_process.StartInfo.FileName} {string.Join(' ', _process.StartInfo.ArgumentList)} did not end in {limit}; output '{Output}', error '{Error}'");
        }

        return new Finished(_process.ExitCode, Output, Error, Stopwatch.GetElapsedTime(_started));
    }

    /// <summary>Sends a signal, if there is still somebody to get it.</summary>
    internal void Signal(int number)
    {
        if (!_process.HasExited)
        {
            _ = Kill(_process.Id, number);
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync(CancellationToken.None);
        }

        _process.Dispose();
    }

    private static async Task ReadAsync(StreamReader reader, StringBuilder text)
    {
        char[] buffer = new char[4096];
        while (await reader.ReadAsync(buffer) is var count and > 0)
        {
            lock (text)
            {
                text.Append(buffer, 0, count);
            }
        }
    }

    private static string Text(StringBuilder text)
    {
        lock (text)
        {
            return text.ToString();
        }
    }

    [DllImport("libc", EntryPoint = "kill")]
    private static extern int Kill(int processId, int signal);
}
