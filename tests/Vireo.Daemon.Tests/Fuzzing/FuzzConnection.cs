using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using Vireo.Rpc.Frames;
using Vireo.Xdr;

namespace Vireo.Daemon.Tests.Fuzzing;

/// <summary>A client that makes calls of any bytes, many at once, and insists on an answer to each.</summary>
internal sealed class FuzzConnection : IDisposable
{
    private const int RoomForFrames = 1 << 16;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Socket _socket;
    private readonly ConcurrentDictionary<uint, string> _unanswered = [];
    private readonly List<byte> _frames = [];
    private byte[] _received = new byte[RoomForFrames];
    private int _length;
    private uint _serial;

    internal FuzzConnection(EndPoint address)
    {
        _socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Unspecified) { ReceiveTimeout = (int)Patience.TotalMilliseconds };
        _socket.Connect(address);
    }

    /// <summary>How many calls were carried out; the others failed, as they should.</summary>
    internal int Succeeded { get; private set; }

    /// <summary>What no reply may hold.</summary>
    internal byte[] Secret { get; init; } = [];

    /// <summary>The calls whose replies hold it all the same.</summary>
    internal List<string> Betrayals { get; } = [];

    /// <summary>Bytes that wait to be sent.</summary>
    internal int Waiting => _frames.Count;

    /// <summary>Puts a call among those that are sent next.</summary>
    /// <param name="header">Its header; the serial is put in here.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="what">What it is, for messages.</param>
    internal void Add(FrameHeader header, byte[] arguments, string what)
    {
        uint serial = ++_serial;
        _unanswered[serial] = what;
        _frames.AddRange(Frame(header with { Serial = serial }, arguments));
    }

    /// <summary>Sends what waits, and waits for all answers.</summary>
    internal void Exchange()
    {
        var sending = Task.Run(() => _socket.Send(_frames.ToArray()));
        try
        {
            while (!_unanswered.IsEmpty)
            {
                Receive();
            }

            sending.GetAwaiter().GetResult();
        }
        catch (Exception e) when (e is SocketException or EndOfStreamException)
        {
            throw new InvalidOperationException($"no answer to {string.Join(", ", _unanswered.OrderBy(one => one.Key).Take(5).Select(one => one.Value))}", e);
        }

        _frames.Clear();
    }

    /// <summary>Sends bytes as they are.</summary>
    /// <returns>Whether the daemon still took them.</returns>
    internal bool TrySend(ReadOnlySpan<byte> bytes)
    {
        try
        {
            _socket.Send(bytes);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    public void Dispose() => _socket.Dispose();

    /// <summary>The bytes of a frame.</summary>
    internal static byte[] Frame(FrameHeader header, byte[] payload)
    {
        using var buffer = new XdrBuffer(FrameLimits.MaxLength);
        var writer = new XdrWriter(buffer);
        writer.WriteInt32(FrameLimits.MinLength + payload.Length);
        header.Write(ref writer);
        return [.. buffer.Written.Span, .. payload];
    }

    private void Receive()
    {
        if (_length == _received.Length)
        {
            Array.Resize(ref _received, 2 * _length);
        }

        int count = _socket.Receive(_received.AsSpan(_length));
        _length += count > 0 ? count : throw new EndOfStreamException("the daemon closed the connection");
        int taken = 0;
        while (_length - taken >= FrameLimits.MinLength && BinaryPrimitives.ReadInt32BigEndian(_received.AsSpan(taken)) is var frame && frame <= _length - taken)
        {
            Take(_received.AsSpan(taken + FrameLimits.LengthWord, frame - FrameLimits.LengthWord));
            taken += frame;
        }

        _received.AsSpan(taken, _length - taken).CopyTo(_received);
        _length -= taken;
    }

    private void Take(ReadOnlySpan<byte> bytes)
    {
        var reader = new XdrReader(bytes[..FrameLimits.Header]);
        var header = FrameHeader.Read(ref reader);
        if (header.Type is FrameType.Reply or FrameType.ReplyWithDescriptors)
        {
            Assert.True(_unanswered.TryRemove(header.Serial, out string? what), $"serial {header.Serial} was answered twice");
            if (Secret.Length > 0 && bytes.IndexOf(Secret) >= 0)
            {
                Betrayals.Add(what);
            }

            Succeeded += header.Status == FrameStatus.Ok ? 1 : 0;
        }
    }
}
