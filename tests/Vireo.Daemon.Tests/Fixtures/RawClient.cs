using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using Vireo.Contract;
using Vireo.Errors;
using Vireo.Rpc.Contracts;
using Vireo.Rpc.Errors;
using Vireo.Rpc.Frames;
using Vireo.Xdr;

namespace Vireo.Daemon.Tests.Fixtures;

/// <summary>A client that says exactly what a test wants it to say, byte by byte.</summary>
internal sealed class RawClient : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly Socket _socket;
    private uint _serial;

    private RawClient(Socket socket) => _socket = socket;

    internal static async Task<RawClient> ConnectAsync(EndPoint address)
    {
        var socket = new Socket(address.AddressFamily, SocketType.Stream, address is IPEndPoint ? ProtocolType.Tcp : ProtocolType.Unspecified);
        await socket.ConnectAsync(address, TestContext.Current.CancellationToken);
        return new RawClient(socket);
    }

    internal static RawClient Connect(EndPoint address)
    {
        var socket = new Socket(address.AddressFamily, SocketType.Stream, address is IPEndPoint ? ProtocolType.Tcp : ProtocolType.Unspecified);
        try
        {
            socket.Connect(address);
            return new RawClient(socket);
        }
        catch (SocketException)
        {
            socket.Dispose();
            throw;
        }
    }

    internal async Task SendAsync(ReadOnlyMemory<byte> bytes) => await _socket.SendAsync(bytes, TestContext.Current.CancellationToken);

    /// <summary>Opens a connection.</summary>
    internal Task<byte[]> OpenAsync(string? uri = "fake:///default", uint flags = 0) =>
        CallAsync(RemoteProgram.Procedures.ConnectOpen, (ref XdrWriter writer) =>
        {
            writer.WriteOptionalString(uri);
            writer.WriteUInt32(flags);
        });

    /// <summary>Logs in without a name.</summary>
    internal async Task LogInAnonymouslyAsync()
    {
        await CallAsync(RemoteProgram.Procedures.AuthSaslInit);
        await CallAsync(RemoteProgram.Procedures.AuthSaslStart, (ref XdrWriter writer) =>
        {
            writer.WriteString("ANONYMOUS");
            writer.WriteInt32(0);
            writer.WriteInt32(0);
        });
    }

    internal async Task<string> GetHostNameAsync() => ReadString(await CallAsync(RemoteProgram.Procedures.ConnectGetHostname));

    internal async Task<string> GetUriAsync() => ReadString(await CallAsync(RemoteProgram.Procedures.ConnectGetUri));

    internal Task<byte[]> AskFeatureAsync(int feature) =>
        CallAsync(RemoteProgram.Procedures.ConnectSupportsFeature, (ref XdrWriter writer) => writer.WriteInt32(feature));

    /// <summary>Calls, and gives back the reply's payload.</summary>
    /// <exception cref="VirtException">The daemon's error.</exception>
    internal Task<byte[]> CallAsync(ProcedureInfo procedure, WriteArguments? write = null) =>
        CallAsync(procedure.Program, procedure.Version, procedure.Number, write);

    internal async Task<byte[]> CallAsync(uint program, uint version, int procedure, WriteArguments? write = null, FrameStatus status = FrameStatus.Ok)
    {
        await SendCallAsync(program, version, procedure, write, status);
        return await ReceiveReplyAsync();
    }

    internal Task SendCallAsync(ProcedureInfo procedure) => SendCallAsync(procedure.Program, procedure.Version, procedure.Number, null, FrameStatus.Ok);

    /// <summary>Receives the next frame's payload.</summary>
    /// <exception cref="VirtException">It is an error.</exception>
    internal async Task<byte[]> ReceiveReplyAsync()
    {
        byte[] length = await ReceiveAsync(FrameLimits.LengthWord);
        byte[] body = await ReceiveAsync(BinaryPrimitives.ReadInt32BigEndian(length) - FrameLimits.LengthWord);
        var reader = new XdrReader(body);
        var header = FrameHeader.Read(ref reader);
        if (header.Status == FrameStatus.Ok)
        {
            return body[FrameLimits.Header..];
        }

        // As it came: what a real client makes of it is not the question here.
        var error = RpcError.Read(ref reader);
        throw VirtException.Create(error.Code, error.ErrorDomain, error.Message ?? "", error.Level, error.Detail);
    }

    /// <summary>Waits until the daemon has closed the connection.</summary>
    internal async Task AssertClosedAsync()
    {
        using var deadline = Deadline();
        try
        {
            Assert.Equal(0, await _socket.ReceiveAsync(new byte[1], deadline.Token));
        }
        catch (SocketException e)
        {
            Assert.Equal(SocketError.ConnectionReset, e.SocketErrorCode);
        }
    }

    /// <summary>Waits until the daemon has closed the connection, whatever it says before.</summary>
    internal async Task AssertClosedAfterRepliesAsync()
    {
        using var deadline = Deadline();
        try
        {
            while (await _socket.ReceiveAsync(new byte[1024], deadline.Token) > 0)
            {
            }
        }
        catch (SocketException e)
        {
            Assert.Equal(SocketError.ConnectionReset, e.SocketErrorCode);
        }
    }

    public void Dispose() => _socket.Dispose();

    /// <summary>A call, as the bytes of its frame.</summary>
    internal static byte[] Frame(ProcedureInfo procedure, uint serial, WriteArguments? write) =>
        Frame(new FrameHeader(procedure.Program, procedure.Version, procedure.Number, FrameType.Call, serial, FrameStatus.Ok), write);

    private Task SendCallAsync(uint program, uint version, int procedure, WriteArguments? write, FrameStatus status) =>
        SendAsync(Frame(new FrameHeader(program, version, procedure, FrameType.Call, _serial++, status), write));

    private static byte[] Frame(in FrameHeader header, WriteArguments? write)
    {
        using var buffer = new XdrBuffer(FrameLimits.MaxLength);
        var writer = new XdrWriter(buffer);
        writer.WriteInt32(0);
        header.Write(ref writer);
        write?.Invoke(ref writer);
        BinaryPrimitives.WriteInt32BigEndian(buffer.Slice(0, FrameLimits.LengthWord), buffer.Length);
        return buffer.Written.ToArray();
    }

    private async Task<byte[]> ReceiveAsync(int count)
    {
        using var deadline = Deadline();
        byte[] bytes = new byte[count];
        for (int done = 0; done < count;)
        {
            int received = await _socket.ReceiveAsync(bytes.AsMemory(done), deadline.Token);
            done += received > 0 ? received : throw new EndOfStreamException("the daemon has closed the connection");
        }

        return bytes;
    }

    private static string ReadString(byte[] payload)
    {
        var reader = new XdrReader(payload);
        return reader.ReadString();
    }

    private static CancellationTokenSource Deadline()
    {
        var source = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        source.CancelAfter(Patience);
        return source;
    }
}
