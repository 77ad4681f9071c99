using FsCheck;
using FsCheck.Fluent;
using Vireo.Contract.Tests.Declarations;
using Vireo.Contract.Tests.Facts;
using Vireo.Rpc.Contracts;
using Vireo.Rpc.Events;
using Vireo.Xdr;

namespace Vireo.Contract.Tests.RoundTrips;

public sealed class EventTests
{
    private static readonly Config Few = Config.QuickThrowOnFailure.WithMaxTest(20).WithQuietOnSuccess(true);
    private static readonly HashSet<int> NoTruths = [];

    [Theory]
    [MemberData(nameof(DeclaredContract.Events), MemberType = typeof(DeclaredContract))]
    public void WhenAnEventIsForwarded_ThenItsBytesAreTheSame(string program, int number) =>
        Prop.ForAll((int seed) =>
        {
            byte[] message = new WireSample(WireFacts.Of(program), seed).Of(WireFacts.Of(program).Procedures[number].Args, NoTruths);
            var sink = new KeepingSink();
            Assert.True(DeclaredProgram.Of(program).Deliver(number, message, sink));
            Assert.Equal(number, sink.Procedure);
            Assert.Equal(message, sink.Message);
        }).Check(Few);

    [Theory]
    [MemberData(nameof(DeclaredContract.Events), MemberType = typeof(DeclaredContract))]
    public void WhenAnEventIsAnyBytes_ThenTheFormatIsAtFaultOrNothing(string program, int number) =>
        Prop.ForAll((byte[] any) =>
            Record.Exception(() => DeclaredProgram.Of(program).Deliver(number, any, new KeepingSink()))
                is null or XdrFormatException).Check(Few);

    [Fact]
    public void GivenAProcedureThatIsNoEvent_WhenDelivered_ThenNobodyIsTold()
    {
        var sink = new KeepingSink();

        Assert.False(RemoteEventReceiver.TryDeliver(1, [], new RemoteEventSender(sink)));
        Assert.Null(sink.Message);
    }

    private sealed class KeepingSink : IEventSink
    {
        public int Procedure { get; private set; }

        public byte[]? Message { get; private set; }

        public void Send<TArguments>(ProcedureInfo procedure, TArguments arguments, XdrEncode<TArguments> encode)
        {
            Procedure = procedure.Number;
            Message = XdrBytes.Of(arguments, encode);
        }
    }
}
