using System.Buffers;
using System.Buffers.Binary;
using Microsoft.Win32.SafeHandles;
using Vireo.Rpc.Links;
using Vireo.Sasl.Exchanges;
using Vireo.Sasl.Layers;

namespace Vireo.Transport.Sasl;

/// <summary>A link whose bytes a SASL layer protects: messages, each behind its length in four bytes.</summary>
/// <param name="inner">What carries the messages; it is disposed with this.</param>
/// <param name="layer">The layer; it is disposed with this.</param>
public sealed class SaslLink(Link inner, SecurityLayer layer) : Link
{
    private const int MaxMessage = SecurityLayer.LengthBytes + SecurityLayer.MaxWrapped;

    private byte[]? _incoming; // rented while something has come that is not yet a message
    private int _start;
    private int _end;
    private ReadOnlyMemory<byte> _plain;

    /// <inheritdoc />
    public override string Description => inner.Description;

    /// <inheritdoc />
    public override ValueTask WaitToReceiveAsync(CancellationToken cancellationToken) =>
        _plain.IsEmpty && !HasMessage ? inner.WaitToReceiveAsync(cancellationToken) : ValueTask.CompletedTask;

    /// <inheritdoc />
    public override async ValueTask<int> ReceiveAsync(
        Memory<byte> buffer,
        ICollection<SafeFileHandle> descriptors,
        CancellationToken cancellationToken)
    {
        while (_plain.IsEmpty)
        {
            if (!HasMessage && !await FillAsync(descriptors, cancellationToken).ConfigureAwait(false))
            {
                return 0;
            }

            TakeMessage();
        }

        int count = Math.Min(buffer.Length, _plain.Length);
        _plain[..count].CopyTo(buffer);
        _plain = _plain[count..];
        return count;
    }

    /// <inheritdoc />
    public override async ValueTask SendAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        for (int done = 0; done < bytes.Length;)
        {
            int count = Math.Min(layer.MaxPlain, bytes.Length - done);
            await inner.SendAsync(Wrap(bytes.Span.Slice(done, count)), cancellationToken).ConfigureAwait(false);
            done += count;
        }
    }

    /// <inheritdoc />
    public override ValueTask<string?> ExplainEndAsync(CancellationToken cancellationToken) => inner.ExplainEndAsync(cancellationToken);

    /// <inheritdoc />
    public override void Abort() => inner.Abort();

    /// <inheritdoc />
    public override async ValueTask DisposeAsync()
    {
        await inner.DisposeAsync().ConfigureAwait(false);
        layer.Dispose();
    }

    private bool HasMessage => _incoming is not null && _end - _start >= SecurityLayer.LengthBytes && _end - _start >= SecurityLayer.LengthBytes + NextLength;

    /// <summary>The length of the next message; its four bytes are there.</summary>
    private int NextLength
    {
        get
        {
            uint length = BinaryPrimitives.ReadUInt32BigEndian(_incoming.AsSpan(_start));
            return length <= SecurityLayer.MaxWrapped
                ? (int)length
                : throw new IOException($"{Description}: a protected message of {length} bytes is over the limit of {SecurityLayer.MaxWrapped}");
        }
    }

    private byte[] Wrap(ReadOnlySpan<byte> plain)
    {
        try
        {
            ReadOnlyMemory<byte> wrapped = layer.Wrap(plain);
            byte[] message = new byte[SecurityLayer.LengthBytes + wrapped.Length];
            BinaryPrimitives.WriteInt32BigEndian(message, wrapped.Length);
            wrapped.Span.CopyTo(message.AsSpan(SecurityLayer.LengthBytes));
            return message;
        }
        catch (SaslException e)
        {
            throw Broken(e);
        }
    }

    private void TakeMessage()
    {
        if (!HasMessage)
        {
            return;
        }

        int length = NextLength;
        try
        {
            _plain = layer.Unwrap(_incoming.AsSpan(_start + SecurityLayer.LengthBytes, length));
        }
        catch (SaslException e)
        {
            throw Broken(e);
        }

        _start += SecurityLayer.LengthBytes + length;
        if (_start == _end)
        {
            ArrayPool<byte>.Shared.Return(_incoming!); // there was a message in it
            _incoming = null;
            _start = _end = 0;
        }
    }

    private async ValueTask<bool> FillAsync(ICollection<SafeFileHandle> descriptors, CancellationToken cancellationToken)
    {
        if (_incoming is null)
        {
            _incoming = ArrayPool<byte>.Shared.Rent(MaxMessage);
        }
        else if (_start > 0)
        {
            _incoming.AsSpan(_start, _end - _start).CopyTo(_incoming);
            _end -= _start;
            _start = 0;
        }

        int count = await inner.ReceiveAsync(_incoming.AsMemory(_end), descriptors, cancellationToken).ConfigureAwait(false);
        _end += count;
        return count > 0;
    }

    private IOException Broken(SaslException e) => new($"{Description}: {e.Message}", e);
}
