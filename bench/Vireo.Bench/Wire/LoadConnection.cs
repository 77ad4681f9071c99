using System.Buffers.Binary;
using System.Diagnostics;
using System.Net.Sockets;

namespace Vireo.Bench.Wire;

/// <summary>One connection that keeps a number of calls in flight.</summary>
internal sealed class LoadConnection : IDisposable
{
    internal const int BufferLength = 256 * 1024;

    private readonly Socket _socket = new(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
    private readonly byte[] _output;
    private byte[] _input;
    private long[] _sentAt = new long[1];
    private int _held;
    private uint _serial;

    internal LoadConnection(string socketPath, int bufferLength = BufferLength)
    {
        _input = new byte[bufferLength];
        _output = new byte[bufferLength];
        _socket.Connect(new UnixDomainSocketEndPoint(socketPath));
    }

    /// <summary>The descriptor, to be polled.</summary>
    internal int Descriptor => (int)_socket.SafeHandle.DangerousGetHandle();

    /// <summary>One call and its reply's payload; nothing else may be in flight.</summary>
    internal byte[] Ask(Call call)
    {
        _socket.Send(_output.AsSpan(0, call.Write(_output, _serial++)));
        int length;
        while ((length = FrameLength(0)) == 0)
        {
            Receive();
        }

        byte[] payload = _input[Call.HeaderLength..length];
        if (BinaryPrimitives.ReadUInt32BigEndian(_input.AsSpan(Call.StatusOffset)) != 0)
        {
            throw new InvalidOperationException($"the daemon refused: {Convert.ToHexString(payload)}");
        }

        Drop(length);
        return payload;
    }

    /// <summary>Makes a call whose reply <see cref="Drain"/> takes later.</summary>
    internal void Begin(Call call) => _socket.Send(_output.AsSpan(0, call.Write(_output, _serial++)));

    /// <summary>Makes all calls, some at once, and waits for their replies.</summary>
    internal void AskAll(IEnumerable<Call> calls, int inFlight)
    {
        int waiting = 0;
        foreach (Call call in calls)
        {
            Begin(call);
            for (waiting++; waiting >= inFlight;)
            {
                waiting -= Drain();
            }
        }

        while (waiting > 0)
        {
            waiting -= Drain();
        }
    }

    /// <summary>Takes the frames that have come: replies, or events.</summary>
    /// <returns>How many came.</returns>
    internal int Drain()
    {
        Receive();
        int offset = 0;
        int frames = 0;
        for (int length; (length = FrameLength(offset)) > 0; offset += length, frames++)
        {
            RequireOk(offset);
        }

        Drop(offset);
        return frames;
    }

    /// <summary>Puts the first calls in flight.</summary>
    internal void Start(Call call, int inFlight)
    {
        _sentAt = new long[inFlight];
        _serial = 0;
        Send(call, inFlight);
    }

    /// <summary>Takes the replies that have come, and sends as many calls again unless the end has come.</summary>
    /// <returns>How many came.</returns>
    internal int Pump(Call call, Latencies latencies, bool again)
    {
        Receive();
        long now = Stopwatch.GetTimestamp();
        int offset = 0;
        int replies = 0;
        for (int length; (length = FrameLength(offset)) > 0; offset += length, replies++)
        {
            uint serial = BinaryPrimitives.ReadUInt32BigEndian(_input.AsSpan(offset + Call.SerialOffset));
            RequireOk(offset);
            latencies.Add(now - _sentAt[serial % _sentAt.Length]);
        }

        Drop(offset);
        if (again)
        {
            Send(call, replies);
        }

        return replies;
    }

    /// <inheritdoc/>
    public void Dispose() => _socket.Dispose();

    private void Send(Call call, int count)
    {
        int length = 0;
        long now = Stopwatch.GetTimestamp();
        for (int i = 0; i < count; i++)
        {
            _sentAt[_serial % _sentAt.Length] = now;
            length += call.Write(_output.AsSpan(length), _serial++);
        }

        _socket.Send(_output.AsSpan(0, length));
    }

    private void RequireOk(int offset)
    {
        if (BinaryPrimitives.ReadUInt32BigEndian(_input.AsSpan(offset + Call.StatusOffset)) != 0)
        {
            throw new InvalidOperationException("the daemon refused a call of the load");
        }
    }

    private void Receive()
    {
        if (_held == _input.Length)
        {
            Array.Resize(ref _input, 2 * _held);
        }

        int count = _socket.Receive(_input.AsSpan(_held));
        _held += count > 0 ? count : throw new EndOfStreamException("the daemon closed the connection");
    }

    private int FrameLength(int offset)
    {
        if (_held - offset < sizeof(int))
        {
            return 0;
        }

        int length = BinaryPrimitives.ReadInt32BigEndian(_input.AsSpan(offset));
        return length <= _held - offset ? length : 0;
    }

    private void Drop(int count)
    {
        _input.AsSpan(count, _held - count).CopyTo(_input);
        _held -= count;
    }
}
