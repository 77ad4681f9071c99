using System.Buffers;
using System.Net.Sockets;

namespace Vireo.Drivers.Qemu.Monitor;

/// <summary>Takes whole messages off a monitor's socket; one ends with each line. The buffer belongs to this and grows only to a limit.</summary>
internal sealed class MonitorLines(Socket socket) : IDisposable
{
    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(QmpLimits.FirstBufferBytes);
    private int _start;
    private int _end;
    private int _searched;

    /// <summary>Receives the next message.</summary>
    /// <returns>The message, which stays as it is until the next call; null: the monitor is closed.</returns>
    /// <exception cref="MonitorException">The message is too long.</exception>
    internal async ValueTask<ReadOnlyMemory<byte>?> ReadAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            int newline = _buffer.AsSpan(_searched, _end - _searched).IndexOf((byte)'\n');
            if (newline >= 0)
            {
                int end = _searched + newline;
                var line = new ReadOnlyMemory<byte>(_buffer, _start, end - _start);
                _start = _searched = end + 1;
                return line;
            }

            _searched = _end;
            MakeRoom();
            int received = await socket.ReceiveAsync(_buffer.AsMemory(_end), cancellationToken).ConfigureAwait(false);
            if (received == 0)
            {
                return null;
            }

            _end += received;
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        byte[] buffer = _buffer;
        _buffer = [];
        _start = _end = _searched = 0;
        ArrayPool<byte>.Shared.Return(buffer);
    }

    private void MakeRoom()
    {
        int held = _end - _start;
        if (_start > 0 && (held == 0 || _end == _buffer.Length))
        {
            _buffer.AsSpan(_start, held).CopyTo(_buffer);
            (_start, _end, _searched) = (0, held, _searched - _start);
        }

        if (_end < _buffer.Length)
        {
            return;
        }

        if (held >= QmpLimits.MaxMessageBytes)
        {
            throw new MonitorException($"a message is longer than {QmpLimits.MaxMessageBytes} bytes");
        }

        byte[] larger = ArrayPool<byte>.Shared.Rent(_buffer.Length * 2);
        _buffer.AsSpan(0, _end).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
    }
}
