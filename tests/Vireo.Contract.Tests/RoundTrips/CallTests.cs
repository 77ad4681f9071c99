using FsCheck;
using FsCheck.Fluent;
using Vireo.Contract.Tests.Declarations;
using Vireo.Contract.Tests.Facts;
using Vireo.Rpc.Contracts;
using Vireo.Xdr;

namespace Vireo.Contract.Tests.RoundTrips;

public sealed class CallTests
{
    private static readonly Config Few = Config.QuickThrowOnFailure.WithMaxTest(20).WithQuietOnSuccess(true);

    [Theory]
    [MemberData(nameof(DeclaredContract.Calls), MemberType = typeof(DeclaredContract))]
    public void WhenACallIsForwarded_ThenItsBytesAndItsRepliesBytesAreTheSame(int number) =>
        Prop.ForAll((int seed) =>
        {
            (byte[] arguments, byte[] reply) = Sample(number, seed);
            var forwarded = Forward(number, arguments, reply);
            Assert.Equal(arguments, forwarded.Arguments);
            Assert.Equal(reply, forwarded.Reply);
            Assert.Equal(DeclaredContract.ByNumber[number].Info.Stream != StreamDirection.None, forwarded.Stream);
        }).Check(Few);

    [Theory]
    [MemberData(nameof(DeclaredContract.Calls), MemberType = typeof(DeclaredContract))]
    public void WhenArgumentsOrReplyAreCutShort_ThenTheFormatIsAtFault(int number) =>
        Prop.ForAll((int seed, int at) =>
        {
            (byte[] arguments, byte[] reply) = Sample(number, seed);
            return IsCleanOrFormatFault(() => Forward(number, Cut(arguments, at), reply))
                && IsCleanOrFormatFault(() => Forward(number, arguments, Cut(reply, at)));
        }).Check(Few);

    [Theory]
    [MemberData(nameof(DeclaredContract.Calls), MemberType = typeof(DeclaredContract))]
    public void WhenArgumentsOrReplyAreAnyBytes_ThenTheFormatIsAtFaultOrNothing(int number) =>
        Prop.ForAll((byte[] any, int seed) =>
        {
            (byte[] arguments, byte[] reply) = Sample(number, seed);
            return IsCleanOrFormatFault(() => Forward(number, any, reply)) && IsCleanOrFormatFault(() => Forward(number, arguments, any));
        }).Check(Few);

    private static (byte[] Arguments, byte[] Reply) Sample(int number, int seed)
    {
        WireProcedure facts = WireFacts.Remote.Procedures[number];
        Declaration declared = DeclaredContract.ByNumber[number];
        var sample = new WireSample(seed);
        return (sample.Of(facts.Args, Truths(declared.Arguments)), sample.Of(facts.Ret, Truths(declared.ReplyOf(facts))));
    }

    private static HashSet<int> Truths(IReadOnlyList<DeclaredField> fields) =>
        [.. Enumerable.Range(0, fields.Count).Where(index => fields[index].IsTruth)];

    // Nothing in the loop waits for anything: the task has ended when it is returned.
    private static (byte[] Arguments, byte[]? Reply, bool Stream) Forward(int number, byte[] arguments, byte[] reply) =>
        new ForwardingDaemon(reply).CallAsync(number, arguments).GetAwaiter().GetResult();

    private static bool IsCleanOrFormatFault(Action act) => Record.Exception(act) is null or XdrFormatException;

    private static byte[] Cut(byte[] bytes, int at) => bytes.Length == 0 ? bytes : bytes[..(int)((uint)at % bytes.Length)];
}
