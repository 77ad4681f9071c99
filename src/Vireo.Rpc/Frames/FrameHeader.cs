using Vireo.Xdr;

namespace Vireo.Rpc.Frames;

/// <summary>What precedes every payload (<c>virNetMessageHeader</c>).</summary>
/// <param name="Program">Which protocol.</param>
/// <param name="Version">Its version.</param>
/// <param name="Procedure">Which of its procedures.</param>
/// <param name="Type">What the frame is.</param>
/// <param name="Serial">Which call of its client it belongs to.</param>
/// <param name="Status">How it ends what it belongs to.</param>
public readonly record struct FrameHeader(uint Program, uint Version, int Procedure, FrameType Type, uint Serial, FrameStatus Status)
{
    /// <summary>Writes the header.</summary>
    /// <param name="writer">Where it goes.</param>
    public void Write(ref XdrWriter writer)
    {
        writer.WriteUInt32(Program);
        writer.WriteUInt32(Version);
        writer.WriteInt32(Procedure);
        writer.WriteInt32((int)Type);
        writer.WriteUInt32(Serial);
        writer.WriteInt32((int)Status);
    }

    /// <summary>Reads a header.</summary>
    /// <param name="reader">Where it comes from.</param>
    /// <returns>The header; type and status may be numbers that have no name.</returns>
    public static FrameHeader Read(ref XdrReader reader) => new(
        reader.ReadUInt32(),
        reader.ReadUInt32(),
        reader.ReadInt32(),
        (FrameType)reader.ReadInt32(),
        reader.ReadUInt32(),
        (FrameStatus)reader.ReadInt32());
}
