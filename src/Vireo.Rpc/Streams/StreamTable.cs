using Vireo.Errors;
using Vireo.Rpc.Errors;
using Vireo.Rpc.Frames;
using Vireo.Rpc.Output;

namespace Vireo.Rpc.Streams;

/// <summary>The open streams of one connection, by serial.</summary>
/// <param name="output">The connection's writing half.</param>
/// <param name="onRoom">Told when received packets were taken by whoever they were for.</param>
internal sealed class StreamTable(OutputQueue output, Action onRoom)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<uint, StreamEnd> _streams = [];
    private VirtException? _reason;
    private int _packets;
    private long _bytes;
    private volatile int _count;

    /// <summary>The connection's writing half.</summary>
    internal OutputQueue Output => output;

    /// <summary>How many streams are open.</summary>
    internal int Count => _count;

    /// <summary>Received packets that wait.</summary>
    internal int Packets => Volatile.Read(ref _packets);

    /// <summary>Received bytes that wait.</summary>
    internal long Bytes => Interlocked.Read(ref _bytes);

    /// <summary>Has a stream's frames delivered from now on.</summary>
    /// <param name="stream">The stream.</param>
    /// <exception cref="VirtException">The connection has ended, or the serial is taken.</exception>
    internal void Add(StreamEnd stream)
    {
        lock (_gate)
        {
            if (_reason is not null)
            {
                throw ConnectionEnd.Again(_reason);
            }

            if (!_streams.TryAdd(stream.Header.Serial, stream))
            {
                throw VirtException.Create(
                    VirtErrorCode.Rpc, VirtErrorDomain.Rpc, $"a stream of serial {stream.Header.Serial} is open already");
            }

            _count = _streams.Count;
        }
    }

    /// <summary>Has a stream's frames dropped from now on.</summary>
    /// <param name="stream">The stream.</param>
    internal void Remove(StreamEnd stream)
    {
        lock (_gate)
        {
            if (_streams.TryGetValue(stream.Header.Serial, out var found) && found == stream)
            {
                _streams.Remove(stream.Header.Serial);
                _count = _streams.Count;
            }
        }
    }

    /// <summary>Looks a stream up.</summary>
    /// <param name="header">A frame that may be its.</param>
    /// <returns>The stream; null: there is none, and the frame is dropped.</returns>
    internal StreamEnd? Find(in FrameHeader header)
    {
        if (_count == 0)
        {
            return null;
        }

        lock (_gate)
        {
            return _streams.TryGetValue(header.Serial, out var stream) && stream.Owns(header) ? stream : null;
        }
    }

    /// <summary>Fails every stream, and each that is opened later.</summary>
    /// <param name="reason">Why the connection ended.</param>
    internal void FailAll(VirtException reason)
    {
        List<StreamEnd> streams;
        lock (_gate)
        {
            _reason ??= reason;
            streams = [.. _streams.Values];
            _streams.Clear();
            _count = 0;
        }

        foreach (var stream in streams)
        {
            stream.Fail(reason);
        }
    }

    /// <summary>Counts a received packet.</summary>
    /// <param name="bytes">How much data it holds.</param>
    internal void Received(int bytes)
    {
        Interlocked.Increment(ref _packets);
        Interlocked.Add(ref _bytes, bytes);
    }

    /// <summary>A received packet waits no more.</summary>
    /// <param name="bytes">How much data it held.</param>
    internal void Taken(int bytes)
    {
        Interlocked.Decrement(ref _packets);
        Interlocked.Add(ref _bytes, -bytes);
        onRoom();
    }
}
