using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using Vireo.Drivers.Qemu.Monitor;

namespace Vireo.Drivers.Qemu.Tests.Monitor;

/// <summary>The other end of a monitor: it greets, reads commands and says what a test wants it to say.</summary>
internal sealed class FakeMonitor : IAsyncDisposable
{
    private const string Greeting = """{"QMP": {"version": {"qemu": {"micro": 0, "minor": 2, "major": 7}, "package": ""}, "capabilities": []}}""";

    private readonly string _folder = Directory.CreateTempSubdirectory("vireo-monitor-").FullName;
    private readonly Socket _listener = new(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
    private readonly List<MonitorMessage> _events = [];
    private StreamReader? _reader;

    private FakeMonitor() => _listener.Bind(new UnixDomainSocketEndPoint(Path.Combine(_folder, "sock")));

    /// <summary>The client's end.</summary>
    internal QmpMonitor Monitor { get; private set; } = null!; // set by every way of making this

    /// <summary>The end that plays QEMU.</summary>
    internal Socket Socket { get; private set; } = null!; // the same

    /// <summary>The events that the client has told of.</summary>
    internal IReadOnlyList<MonitorMessage> Events => _events;

    /// <summary>A connected pair; nothing has been said yet.</summary>
    internal static async Task<FakeMonitor> ConnectAsync(TimeProvider? timeProvider = null)
    {
        var fake = new FakeMonitor();
        fake._listener.Listen(1);
        var client = await MonitorSocket.ConnectAsync(Path.Combine(fake._folder, "sock"), Deadline);
        fake.Socket = await fake._listener.AcceptAsync(Deadline);
        fake._reader = new StreamReader(new NetworkStream(fake.Socket));
        fake.Monitor = new QmpMonitor(client, fake._events.Add, timeProvider);
        return fake;
    }

    /// <summary>A pair whose monitor is open.</summary>
    internal static async Task<FakeMonitor> OpenAsync(TimeProvider? timeProvider = null)
    {
        FakeMonitor fake = await ConnectAsync(timeProvider);
        await fake.SayAsync(Greeting);
        Task open = fake.Monitor.OpenAsync(Deadline);
        await fake.ReturnAsync(await fake.ReadAsync());
        await open;
        return fake;
    }

    /// <summary>What no test waits longer for.</summary>
    internal static CancellationToken Deadline => new CancellationTokenSource(TimeSpan.FromSeconds(30)).Token;

    /// <summary>Sends a line.</summary>
    internal Task SayAsync(string line) => SendAsync(Encoding.UTF8.GetBytes(line + "\r\n"));

    /// <summary>Sends bytes.</summary>
    internal async Task SendAsync(ReadOnlyMemory<byte> bytes)
    {
        while (bytes.Length > 0)
        {
            bytes = bytes[await Socket.SendAsync(bytes, Deadline)..];
        }
    }

    /// <summary>Reads the next command.</summary>
    internal async Task<JsonElement> ReadAsync()
    {
        string line = await _reader!.ReadLineAsync(Deadline) ?? throw new EndOfStreamException("the client closed the monitor");
        return JsonDocument.Parse(line).RootElement;
    }

    /// <summary>Answers a command with an empty object, or something else.</summary>
    internal Task ReturnAsync(JsonElement command, string value = "{}") =>
        SayAsync($$"""{"return": {{value}}, "id": "{{command.GetProperty("id").GetString()}}"}""");

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await Monitor.DisposeAsync();
        Socket.Dispose();
        _listener.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
