using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;
using Vireo.Drivers.Qemu.Processes;
using Vireo.Host.Files;

namespace Vireo.Drivers.Qemu.Consoles;

/// <summary>A terminal that QEMU opened for a guest.</summary>
internal sealed class TerminalEnd(string path) : ICharacterEnd
{
    private const int Again = 11;
    private const int Interrupted = 4;

    private readonly SafeFileHandle _terminal =
        LinuxFiles.Open(path, LinuxFiles.ReadWrite | LinuxFiles.NotOurTerminal | LinuxFiles.NonBlocking);

    /// <inheritdoc />
    public async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken)
    {
        while (true)
        {
            int read = LinuxFiles.Read(_terminal, buffer.Span);
            if (read >= 0)
            {
                return read;
            }

            if (!MayRetry(Marshal.GetLastPInvokeError()))
            {
                return 0; // the other end is closed
            }

            await Readiness.Shared.WaitReadableAsync(_terminal, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <inheritdoc />
    public async ValueTask WriteAsync(ReadOnlyMemory<byte> data, CancellationToken cancellationToken)
    {
        while (data.Length > 0)
        {
            int written = LinuxFiles.Write(_terminal, data.Span);
            if (written > 0)
            {
                data = data[written..];
                continue;
            }

            if (!MayRetry(Marshal.GetLastPInvokeError()))
            {
                throw new IOException("the terminal is closed");
            }

            await Readiness.Shared.WaitWritableAsync(_terminal, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <inheritdoc />
    public void Dispose() => _terminal.Dispose();

    private static bool MayRetry(int error) => error is Again or Interrupted;
}
