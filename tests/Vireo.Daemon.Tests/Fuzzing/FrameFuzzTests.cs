using System.Buffers.Binary;
using System.Net.Sockets;
using Vireo.Contract.Tests.Facts;
using Vireo.Daemon.Tests.Fixtures;
using Vireo.Drivers.Test;
using Vireo.Rpc.Frames;

namespace Vireo.Daemon.Tests.Fuzzing;

/// <summary>Whatever bytes a client sends, in whatever pieces, its connection ends or goes on, and others are served.</summary>
public sealed class FrameFuzzTests
{
    private const int FramesPerConnection = 50;
    private const int FramesPerLook = 2000;

    [Fact]
    public async Task AnyFrames_EndTheirConnectionAtWorst()
    {
        await using var fixture = await DaemonFixture.StartAsync(drivers: [new TestDriverProvider()]);
        using var witness = await fixture.ConnectAsync();
        await witness.OpenAsync("test:///default");
        var address = new UnixDomainSocketEndPoint(fixture.Daemon.UnixSocket);
        foreach (int[] seeds in new FuzzRun("frames", 20_000).Seeds().Chunk(FramesPerLook))
        {
            foreach (int[] few in seeds.Chunk(FramesPerConnection))
            {
                using var connection = new FuzzConnection(address);
                _ = few.All(seed => Send(connection, new Random(seed)));
            }

            Assert.NotEmpty(await witness.GetUriAsync());
            fixture.Logs.AssertQuiet();
        }

        await Eventually.TrueAsync(() => fixture.Daemon.ClientCount == 1, "hostile clients have left, and are still served");
    }

    private static bool Send(FuzzConnection connection, Random random)
    {
        byte[] frame = Twist(Frame(random), random);
        int cut = random.OneIn(4) ? random.Next(frame.Length + 1) : frame.Length;
        return connection.TrySend(frame.AsSpan(0, cut)) && connection.TrySend(frame.AsSpan(cut));
    }

    private static byte[] Frame(Random random)
    {
        WireFacts facts = WireFacts.Remote;
        WireProcedure procedure = random.Pick([.. facts.Procedures.Values]);
        uint program = random.OneIn(8) ? (uint)random.Pick(HostileValues.Numbers) : facts.Program;
        var type = random.OneIn(4) ? (FrameType)random.Next(-1, 9) : FrameType.Call;
        var status = random.OneIn(8) ? (FrameStatus)random.Next(-1, 4) : FrameStatus.Ok;
        int number = random.OneIn(8) ? (int)random.Pick(HostileValues.Numbers) : procedure.Number;
        return FuzzConnection.Frame(new FrameHeader(program, facts.Version, number, type, (uint)random.Next(4), status), new ArgumentFuzzer(facts, random).Write(procedure.Args));
    }

    private static byte[] Twist(byte[] frame, Random random)
    {
        switch (random.Next(12))
        {
            case 0:
                BinaryPrimitives.WriteInt32BigEndian(frame, (int)random.Pick(HostileValues.Numbers));
                break;
            case 1:
                BinaryPrimitives.WriteInt32BigEndian(frame, frame.Length + random.Next(-8, 9));
                break;
            case 2:
                frame[random.Next(frame.Length)] ^= (byte)(1 << random.Next(8));
                break;
            default:
                break;
        }

        return frame;
    }
}
