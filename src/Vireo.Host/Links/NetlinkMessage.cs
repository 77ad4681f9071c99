using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace Vireo.Host.Links;

/// <summary>
/// A request to the kernel's <c>NETLINK_ROUTE</c>: a header, a body that depends on the kind of request, and attributes that may hold
/// further ones. Numbers are in the host's byte order; everything starts at a multiple of four bytes.
/// </summary>
internal sealed class NetlinkMessage
{
    private const int HeaderLength = 16;
    private const int AttributeHeaderLength = 4;
    private const int Alignment = 4;
    private const ushort Nested = 0x8000;
    private const ushort IsRequest = 0x1;
    private const ushort WantsAnswer = 0x4;

    private readonly List<byte> _bytes = new(128);

    /// <summary>Begins a request.</summary>
    /// <param name="type">Its kind (<c>RTM_*</c>).</param>
    /// <param name="flags">What else it asks (<c>NLM_F_*</c>).</param>
    /// <param name="body">Its body, as long as its kind wants.</param>
    internal NetlinkMessage(ushort type, ushort flags, ReadOnlySpan<byte> body)
    {
        AddWord(0); // the length, which is known at the end
        AddHalf(type);
        AddHalf((ushort)(flags | IsRequest | WantsAnswer));
        AddWord(0); // one request at a time needs no number of its own
        AddWord(0); // and the kernel is whom it goes to
        System.Diagnostics.Debug.Assert(_bytes.Count == HeaderLength, "struct nlmsghdr");
        _bytes.AddRange(body);
        Align();
    }

    /// <summary>Adds an attribute of bytes.</summary>
    internal NetlinkMessage With(ushort type, ReadOnlySpan<byte> value)
    {
        AddHalf((ushort)(AttributeHeaderLength + value.Length));
        AddHalf(type);
        _bytes.AddRange(value);
        Align();
        return this;
    }

    /// <summary>Adds a text, which ends with a zero.</summary>
    internal NetlinkMessage With(ushort type, string value) => With(type, Encoding.UTF8.GetBytes(value + '\0'));

    /// <summary>Adds a number of four bytes.</summary>
    internal NetlinkMessage With(ushort type, uint value) => With(type, MemoryMarshal.AsBytes(new ReadOnlySpan<uint>(in value)));

    /// <summary>Adds a number of one byte.</summary>
    internal NetlinkMessage With(ushort type, byte value) => With(type, new ReadOnlySpan<byte>(in value));

    /// <summary>Adds an attribute that holds others.</summary>
    /// <param name="type">Its kind.</param>
    /// <param name="within">Adds the others.</param>
    internal NetlinkMessage With(ushort type, Action<NetlinkMessage> within)
    {
        int start = _bytes.Count;
        With((ushort)(type | Nested), []);
        within(this);
        BitConverter.TryWriteBytes(CollectionsMarshal.AsSpan(_bytes)[start..], (ushort)(_bytes.Count - start));
        return this;
    }

    /// <summary>The request as it is sent.</summary>
    internal ReadOnlySpan<byte> Finish()
    {
        Span<byte> bytes = CollectionsMarshal.AsSpan(_bytes);
        BitConverter.TryWriteBytes(bytes, (uint)bytes.Length);
        return bytes;
    }

    /// <summary>The error in an answer: 0, or the system's number.</summary>
    internal static int ErrorIn(ReadOnlySpan<byte> answer)
    {
        const int ProtocolError = 71;
        if (answer.Length < HeaderLength + sizeof(int))
        {
            return ProtocolError;
        }

        int negative = BitConverter.IsLittleEndian
            ? BinaryPrimitives.ReadInt32LittleEndian(answer[HeaderLength..])
            : BinaryPrimitives.ReadInt32BigEndian(answer[HeaderLength..]);
        return -negative;
    }

    private void AddWord(uint value) => _bytes.AddRange(MemoryMarshal.AsBytes(new ReadOnlySpan<uint>(in value)));

    private void AddHalf(ushort value) => _bytes.AddRange(MemoryMarshal.AsBytes(new ReadOnlySpan<ushort>(in value)));

    private void Align()
    {
        while (_bytes.Count % Alignment != 0)
        {
            _bytes.Add(0);
        }
    }
}
