using System.ComponentModel;
using System.Diagnostics;
using System.Net.Sockets;
using Microsoft.Win32.SafeHandles;
using Vireo.Errors;
using Vireo.Rpc.Links;
using Vireo.Transport.Opening;

namespace Vireo.Transport.Programs;

/// <summary>A link over a program's standard input and output. The program ends with the link.</summary>
internal sealed class ProgramLink : StreamLink
{
    /// <summary>How long a program may take to end by itself once its input has ended.</summary>
    private static readonly TimeSpan EndGrace = TimeSpan.FromMilliseconds(500);

    /// <summary>How long an explanation is waited for. A child that the program left behind can hold its standard error open.</summary>
    private static readonly TimeSpan ExplainGrace = TimeSpan.FromSeconds(1);

    private readonly Process _process;
    private readonly string _program;
    private readonly TimeProvider _timeProvider;
    private readonly ErrorTail _errors;
    private bool _hasReceived;
    private int _disposed;

    private ProgramLink(Process process, string program, string description, TimeProvider timeProvider)
        : base(process.StandardOutput.BaseStream, process.StandardInput.BaseStream, description)
    {
        _process = process;
        _program = program;
        _timeProvider = timeProvider;
        _errors = new ErrorTail(process.StandardError.BaseStream);
    }

    /// <summary>Starts a program, never through a shell.</summary>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.SystemError"/>: there is no such program, or it cannot be run.</exception>
    internal static ProgramLink Start(ProgramStart start, TransportOptions options)
    {
        string path = ProgramPath.Find(start.Program, options.Environment)
            ?? throw CannotRun(start.Program, "No such file or directory", null);
        var info = new ProcessStartInfo(path, start.Arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            CreateNoWindow = true,
        };
        foreach (var (name, value) in start.Variables)
        {
            info.Environment[name] = value;
        }

        var process = new Process { StartInfo = info };
        try
        {
            process.Start();
            return new ProgramLink(process, start.Program, start.Description, options.TimeProvider);
        }
        catch (Win32Exception e)
        {
            process.Dispose();
            throw CannotRun(start.Program, new Win32Exception(e.NativeErrorCode).Message, e);
        }
    }

    /// <inheritdoc />
    public override async ValueTask<int> ReceiveAsync(
        Memory<byte> buffer,
        ICollection<SafeFileHandle> descriptors,
        CancellationToken cancellationToken)
    {
        int count = await base.ReceiveAsync(buffer, descriptors, cancellationToken).ConfigureAwait(false);
        if (count == 0 && !_hasReceived)
        {
            // It never reached a daemon. libvirt's programs have a socket, which says so where a pipe only ends.
            throw new IOException($"{Description}: the program ended", new SocketException((int)SocketError.ConnectionReset));
        }

        _hasReceived = true;
        return count;
    }

    /// <inheritdoc />
    public override async ValueTask SendAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        try
        {
            await base.SendAsync(bytes, cancellationToken).ConfigureAwait(false);
        }
        catch (IOException)
        {
            // Who reads learns of the program's end as well, and can tell more of it.
            if (Volatile.Read(ref _disposed) != 0 || !await HasExitedAsync(ExplainGrace, cancellationToken).ConfigureAwait(false))
            {
                throw;
            }
        }
    }

    /// <inheritdoc />
    public override async ValueTask<string?> ExplainEndAsync(CancellationToken cancellationToken)
    {
        try
        {
            await _errors.Ended.WaitAsync(ExplainGrace, _timeProvider, cancellationToken).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            return _errors.Text is { Length: > 0 } soFar ? soFar : null;
        }

        return _errors.Text is { Length: > 0 } text ? text : await DescribeExitAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc />
    public override void Abort()
    {
        Kill();
        base.Abort();
    }

    /// <inheritdoc />
    public override async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _disposed, 1) != 0)
        {
            return;
        }

        await base.DisposeAsync().ConfigureAwait(false);
        if (!await HasExitedAsync(EndGrace, CancellationToken.None).ConfigureAwait(false))
        {
            Kill();
            await _process.WaitForExitAsync(CancellationToken.None).ConfigureAwait(false);
        }

        _process.Dispose();
    }

    private static VirtException CannotRun(string program, string reason, Exception? inner) =>
        TransportFault.System($"cannot execute binary {program}: {reason}", inner);

    private async ValueTask<string?> DescribeExitAsync(CancellationToken cancellationToken) =>
        Volatile.Read(ref _disposed) == 0 && await HasExitedAsync(ExplainGrace, cancellationToken).ConfigureAwait(false)
            && _process.ExitCode != 0
            ? $"'{_program}' ended with status {_process.ExitCode}"
            : null;

    private async ValueTask<bool> HasExitedAsync(TimeSpan patience, CancellationToken cancellationToken)
    {
        try
        {
            await _process.WaitForExitAsync(cancellationToken).WaitAsync(patience, _timeProvider, cancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }

    private void Kill()
    {
        try
        {
            _process.Kill(entireProcessTree: true);
        }
        catch (Exception e) when (e is InvalidOperationException or Win32Exception or AggregateException)
        {
            // It has ended already, or is ending.
        }
    }
}
