using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace Vireo.Daemon.Logs;

/// <summary>Writes an entry in the journal's own protocol: fields, one to a line; those with line ends by their length.</summary>
internal static class JournalEntry
{
    /// <summary>Where the journal listens.</summary>
    internal const string SocketPath = "/run/systemd/journal/socket";

    private const int MaxLength = 64 * 1024; // more does not fit a datagram everywhere

    /// <summary>Writes an entry.</summary>
    /// <param name="entry">The entry.</param>
    /// <returns>The datagram.</returns>
    internal static byte[] Encode(LogEntry entry)
    {
        using var datagram = new MemoryStream();
        Append(datagram, "PRIORITY", SyslogEntry.SeverityOf(entry.Level).ToString(CultureInfo.InvariantCulture));
        Append(datagram, "SYSLOG_IDENTIFIER", SyslogEntry.Program);
        Append(datagram, "VIREO_CATEGORY", entry.Category);
        Append(datagram, "VIREO_EVENT", entry.Id.Id.ToString(CultureInfo.InvariantCulture));
        if (entry.Error is { } error)
        {
            Append(datagram, "VIREO_ERROR", error.ToString());
        }

        Append(datagram, "MESSAGE", entry.Message);
        return datagram.ToArray();
    }

    private static void Append(MemoryStream datagram, string name, string value)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(value);
        var kept = bytes.AsSpan(0, (int)Math.Min(bytes.Length, Math.Max(0, MaxLength - datagram.Length)));
        datagram.Write(Encoding.ASCII.GetBytes(name));
        if (kept.Contains((byte)'\n'))
        {
            Span<byte> length = stackalloc byte[sizeof(ulong)];
            BinaryPrimitives.WriteUInt64LittleEndian(length, (ulong)kept.Length);
            datagram.WriteByte((byte)'\n');
            datagram.Write(length);
        }
        else
        {
            datagram.WriteByte((byte)'=');
        }

        datagram.Write(kept);
        datagram.WriteByte((byte)'\n');
    }
}
