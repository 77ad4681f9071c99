using System.Net.Sockets;
using Vireo.Interop.Tests.Certificates;
using Vireo.Interop.Tests.MainJob;
using Vireo.Interop.Tests.Peers;

namespace Vireo.Interop.Tests.Faults;

/// <summary>The daemon, or what leads to it, breaks while a call waits for its answer.</summary>
public class BrokenDaemonTests(Pki pki) : IClassFixture<Pki>
{
    [Theory]
    [InlineData(DaemonKind.Libvirtd)]
    [InlineData(DaemonKind.Vireod)]
    public async Task GivenTheDaemonIsKilled_TheCallFails(DaemonKind kind)
    {
        await using Daemon daemon = await StartAsync(kind);
        Refusal.Names("connection|closed|end of file", await ListAsync(daemon, _ =>
        {
            daemon.Crash();
            return Task.CompletedTask;
        }));
    }

    [Fact]
    public async Task GivenAFrameOfTwoGibibytes_TheCallFails_BeforeAnyOfItIsAwaited()
    {
        await using Daemon daemon = await StartAsync(DaemonKind.Vireod);
        string error = await ListAsync(daemon, async client =>
        {
            await client.SendAsync(Words.TwoGibibytes);
            _ = await client.ReceiveAsync(new byte[1]);
        });
        Refusal.Names("2147483647|length|too large", error);
    }

    [Fact]
    public async Task GivenHalfAFrame_TheCallFails()
    {
        await using Daemon daemon = await StartAsync(DaemonKind.Vireod);
        Refusal.Names("connection|closed|end of file", await ListAsync(daemon, async client => await client.SendAsync(Words.HalfAFrame)));
    }

    [Fact]
    public async Task GivenTheUsersProgramDies_TheCallFails_AndNoProcessIsLeft()
    {
        await using Daemon daemon = await StartAsync(DaemonKind.Vireod);
        string path = daemon.Folder.At("proxy");
        await using var proxy = new FaultyProxy(path, daemon.Socket, Refusal.AwaitedProcedure, _ => Task.CompletedTask);
        string program = daemon.Folder.WriteProgram("connect", $"#!/bin/sh\n{Installed.Netcat} -N -U {path}\necho the way is gone >&2\n");

        string error = await Refusal.OfListAsync(
            new Client(ClientKind.Vireo, $"test+ext:///default?command={program}", daemon.Folder.FullPath),
            TestContext.Current.CancellationToken);

        Refusal.Names("connection|closed|the way is gone", error);
        Assert.DoesNotContain(CommandLines(), line => line.Contains(program, StringComparison.Ordinal) || line.Contains(path, StringComparison.Ordinal));
    }

    private static IEnumerable<string> CommandLines() =>
        Directory.EnumerateDirectories("/proc").Where(folder => int.TryParse(Path.GetFileName(folder), out _)).Select(CommandLineOf);

    private static string CommandLineOf(string folder)
    {
        try
        {
            return File.ReadAllText(Path.Combine(folder, "cmdline"));
        }
        catch (IOException)
        {
            return ""; // It has ended.
        }
    }

    private static async Task<string> ListAsync(Daemon daemon, Func<Socket, Task> fault)
    {
        string path = daemon.Folder.At("proxy");
        await using var proxy = new FaultyProxy(path, daemon.Socket, Refusal.AwaitedProcedure, fault);
        return await Refusal.OfListAsync(
            new Client(ClientKind.Vireo, $"test+unix:///default?socket={path}", daemon.Folder.FullPath),
            TestContext.Current.CancellationToken);
    }

    private Task<Daemon> StartAsync(DaemonKind kind) =>
        Daemon.StartAsync(kind, new DaemonOptions { PkiFolder = pki.Folder(Pki.Good) }, TestContext.Current.CancellationToken);
}
