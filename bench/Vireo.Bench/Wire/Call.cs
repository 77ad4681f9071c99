using System.Buffers.Binary;
using System.Text;

namespace Vireo.Bench.Wire;

/// <summary>
/// A call as bytes, made once and sent again and again with another serial. Written by hand and apart from Vireo's own codecs, so
/// that a load measures the daemon alone.
/// </summary>
internal sealed class Call
{
    internal const int SerialOffset = 20;
    internal const int StatusOffset = 24;
    internal const int HeaderLength = 28;

    private const uint RemoteProgram = 0x20008086;

    private readonly byte[] _frame;

    private Call(int procedure, params byte[][] fields)
    {
        _frame = [.. Numbers(0, RemoteProgram, 1, (uint)procedure, 0, 0, 0), .. fields.SelectMany(field => field)];
        BinaryPrimitives.WriteInt32BigEndian(_frame, _frame.Length);
    }

    /// <summary>The frame; its serial is zero.</summary>
    internal ReadOnlySpan<byte> Frame => _frame;

    internal static Call AuthList { get; } = new(66);

    internal static Call Close { get; } = new(2);

    internal static Call GetLibVersion { get; } = new(157);

    internal static Call Open(string uri) => new(1, Numbers(1), Text(uri), Numbers(0));

    internal static Call LookupByName(string name) => new(23, Text(name));

    /// <summary>Asks for the state of the domain whose handle this is.</summary>
    internal static Call GetInfo(byte[] handle) => new(16, handle);

    /// <summary>Asks for the XML of the domain whose handle this is.</summary>
    internal static Call GetXml(byte[] handle) => new(14, handle, Numbers(0));

    internal static Call ListAllDomains { get; } = new(273, Numbers(1, 0));

    /// <summary>Asks for all statistics of all domains.</summary>
    internal static Call AllDomainStats { get; } = new(344, Numbers(0, 0, 0));

    /// <summary>Asks for the lifecycle events of all domains.</summary>
    internal static Call RegisterLifecycle { get; } = new(316, Numbers(0, 0));

    internal static Call Define(string xml) => new(11, Text(xml));

    internal static Call Suspend(byte[] handle) => new(34, handle);

    internal static Call Resume(byte[] handle) => new(28, handle);

    /// <summary>The frame's bytes with the serial in place, at the front of the target.</summary>
    internal int Write(Span<byte> target, uint serial)
    {
        _frame.CopyTo(target);
        BinaryPrimitives.WriteUInt32BigEndian(target[SerialOffset..], serial);
        return _frame.Length;
    }

    private static byte[] Numbers(params uint[] values)
    {
        byte[] bytes = new byte[values.Length * sizeof(uint)];
        for (int i = 0; i < values.Length; i++)
        {
            BinaryPrimitives.WriteUInt32BigEndian(bytes.AsSpan(i * sizeof(uint)), values[i]);
        }

        return bytes;
    }

    private static byte[] Text(string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        return [.. Numbers((uint)bytes.Length), .. bytes, .. new byte[-bytes.Length & 3]];
    }
}
