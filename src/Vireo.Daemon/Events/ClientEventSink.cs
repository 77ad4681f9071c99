using System.Buffers.Binary;
using System.Collections.Immutable;
using Vireo.Rpc.Contracts;
using Vireo.Rpc.Events;
using Vireo.Rpc.Frames;
using Vireo.Xdr;

namespace Vireo.Daemon.Events;

/// <summary>Hands a driver's events to the client, in the form in which the client asked for them.</summary>
internal sealed class ClientEventSink : IEventSink
{
    private IEventSink? _client;
    private ImmutableHashSet<int> _legacyCallbacks = [];

    /// <summary>Names the client; before that, events are dropped.</summary>
    /// <param name="client">What takes the events.</param>
    internal void Attach(IEventSink client) => Volatile.Write(ref _client, client);

    internal void AddLegacy(int callbackId) => ImmutableInterlocked.Update(ref _legacyCallbacks, (set, id) => set.Add(id), callbackId);

    internal void RemoveLegacy(int callbackId) => ImmutableInterlocked.Update(ref _legacyCallbacks, (set, id) => set.Remove(id), callbackId);

    /// <inheritdoc />
    public void Send<TArguments>(ProcedureInfo procedure, TArguments arguments, XdrEncode<TArguments> encode)
    {
        if (Volatile.Read(ref _client) is not { } client)
        {
            return;
        }

        var legacyCallbacks = Volatile.Read(ref _legacyCallbacks);
        if (legacyCallbacks.IsEmpty || LegacyEvents.Find(procedure) is not { } legacy || !TryConvert(legacyCallbacks, legacy, arguments, encode, client))
        {
            client.Send(procedure, arguments, encode);
        }
    }

    private static bool TryConvert<TArguments>(
        ImmutableHashSet<int> legacyCallbacks,
        (ProcedureInfo Procedure, int Prefix) legacy,
        TArguments arguments,
        XdrEncode<TArguments> encode,
        IEventSink client)
    {
        using var buffer = new XdrBuffer(FrameLimits.MaxPayload);
        var writer = new XdrWriter(buffer);
        encode(ref writer, arguments);
        if (!legacyCallbacks.Contains(BinaryPrimitives.ReadInt32BigEndian(buffer.Written.Span)))
        {
            return false;
        }

        client.Send(
            legacy.Procedure,
            buffer.Written[legacy.Prefix..],
            static (ref XdrWriter target, ReadOnlyMemory<byte> bytes) => target.WriteOpaqueFixed(bytes.Span, bytes.Length));
        return true;
    }
}
