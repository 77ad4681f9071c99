using Vireo.Errors;
using Vireo.Xdr;

namespace Vireo.Rpc.Errors;

/// <summary>An error as the wire carries it (<c>virNetMessageError</c>).</summary>
/// <param name="Code">What went wrong (<c>VIR_ERR_*</c>).</param>
/// <param name="ErrorDomain">The part of libvirt that says so (<c>VIR_FROM_*</c>).</param>
/// <param name="Message">What was wrong; null: nothing is known but the code.</param>
/// <param name="Level">How grave it is.</param>
/// <param name="Detail">Three further texts and two numbers.</param>
/// <remarks>The wire has places for a guest and a network too: no libvirt fills them, and a reader skips them.</remarks>
public readonly record struct RpcError(
    VirtErrorCode Code,
    VirtErrorDomain ErrorDomain,
    string? Message,
    VirtErrorLevel Level,
    VirtErrorDetail Detail)
{
    private const int HandleUuid = 16;

    /// <summary>Writes an error.</summary>
    /// <param name="writer">Where it goes.</param>
    /// <param name="value">The error.</param>
    public static void Write(ref XdrWriter writer, RpcError value)
    {
        writer.WriteInt32((int)value.Code);
        writer.WriteInt32((int)value.ErrorDomain);
        writer.WriteOptionalString(value.Message);
        writer.WriteInt32((int)value.Level);
        writer.WriteBoolean(false); // dom
        writer.WriteOptionalString(value.Detail.Str1);
        writer.WriteOptionalString(value.Detail.Str2);
        writer.WriteOptionalString(value.Detail.Str3);
        writer.WriteInt32(value.Detail.Int1);
        writer.WriteInt32(value.Detail.Int2);
        writer.WriteBoolean(false); // net
    }

    /// <summary>Reads an error.</summary>
    /// <param name="reader">Where it comes from.</param>
    /// <returns>The error.</returns>
    /// <exception cref="XdrFormatException">The bytes are no error.</exception>
    public static RpcError Read(ref XdrReader reader)
    {
        var code = (VirtErrorCode)reader.ReadInt32();
        var errorDomain = (VirtErrorDomain)reader.ReadInt32();
        string? message = reader.ReadOptionalString();
        var level = (VirtErrorLevel)reader.ReadInt32();
        SkipOptionalHandle(ref reader, trailer: sizeof(int));
        var detail = new VirtErrorDetail(
            reader.ReadOptionalString(),
            reader.ReadOptionalString(),
            reader.ReadOptionalString(),
            reader.ReadInt32(),
            reader.ReadInt32());
        SkipOptionalHandle(ref reader, trailer: 0);
        return new RpcError(code, errorDomain, message, level, detail);
    }

    private static void SkipOptionalHandle(ref XdrReader reader, int trailer)
    {
        if (reader.ReadBoolean())
        {
            reader.ReadOpaque(XdrLimits.MaxString);
            reader.ReadOpaqueFixed(HandleUuid + trailer);
        }
    }
}
