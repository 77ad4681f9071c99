using System.Globalization;
using Vireo.Bench.Wire;

namespace Vireo.Bench.Daemons;

/// <summary>A running daemon: where it listens and what it costs.</summary>
internal sealed record DaemonProcess(string Name, string Socket, int Id)
{
    internal const string Uri = "test:///default";

    /// <summary>Processor time of all its threads so far.</summary>
    internal TimeSpan Cpu => TimeSpan.FromMicroseconds(
        Directory.EnumerateDirectories($"/proc/{Id}/task").Sum(thread => CpuNs(Path.Combine(thread, "schedstat"))) / 1000.0);

    /// <summary>Memory that it holds now.</summary>
    internal long ResidentKib => long.Parse(
        File.ReadLines($"/proc/{Id}/status").First(line => line.StartsWith("VmRSS", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[1],
        CultureInfo.InvariantCulture);

    /// <summary>Reads <c>NAME=SOCKET,PID</c>.</summary>
    internal static DaemonProcess Parse(string text)
    {
        string[] parts = text.Split('=', ',');
        return new DaemonProcess(parts[0], parts[1], int.Parse(parts[2], CultureInfo.InvariantCulture));
    }

    /// <summary>A connection on which the test driver is open.</summary>
    /// <param name="bufferLength">Bytes that each of its buffers begins with.</param>
    internal LoadConnection Connect(int bufferLength = LoadConnection.BufferLength)
    {
        var connection = new LoadConnection(Socket, bufferLength);
        connection.Ask(Call.AuthList);
        connection.Ask(Call.Open(Uri));
        return connection;
    }

    private static long CpuNs(string file)
    {
        try
        {
            return long.Parse(File.ReadAllText(file).Split(' ')[0], CultureInfo.InvariantCulture);
        }
        catch (IOException)
        {
            return 0; // The thread has ended meanwhile.
        }
    }
}
