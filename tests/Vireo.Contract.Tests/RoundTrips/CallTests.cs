using FsCheck;
using FsCheck.Fluent;
using Vireo.Contract.Tests.Declarations;
using Vireo.Rpc.Contracts;
using Vireo.Xdr;

namespace Vireo.Contract.Tests.RoundTrips;

public sealed class CallTests
{
    private static readonly Config Few = Config.QuickThrowOnFailure.WithMaxTest(20).WithQuietOnSuccess(true);

    [Theory]
    [MemberData(nameof(DeclaredContract.Calls), MemberType = typeof(DeclaredContract))]
    public void WhenACallIsForwarded_ThenItsBytesAndItsRepliesBytesAreTheSame(string program, int number) =>
        Prop.ForAll((int seed) =>
        {
            Declaration declared = DeclaredContract.Find(program, number);
            (byte[] arguments, byte[] reply) = Sample(declared, seed);
            var forwarded = Forward(declared, arguments, reply);
            Assert.Equal(arguments, forwarded.Arguments);
            Assert.Equal(reply, forwarded.Reply);
            Assert.Equal(declared.Info.Stream != StreamDirection.None, forwarded.Stream);
        }).Check(Few);

    [Theory]
    [MemberData(nameof(DeclaredContract.Calls), MemberType = typeof(DeclaredContract))]
    public void WhenArgumentsOrReplyAreCutShort_ThenTheFormatIsAtFault(string program, int number) =>
        Prop.ForAll((int seed, int at) =>
        {
            Declaration declared = DeclaredContract.Find(program, number);
            (byte[] arguments, byte[] reply) = Sample(declared, seed);
            return IsCleanOrFormatFault(() => Forward(declared, Cut(arguments, at), reply))
                && IsCleanOrFormatFault(() => Forward(declared, arguments, Cut(reply, at)));
        }).Check(Few);

    [Theory]
    [MemberData(nameof(DeclaredContract.Calls), MemberType = typeof(DeclaredContract))]
    public void WhenArgumentsOrReplyAreAnyBytes_ThenTheFormatIsAtFaultOrNothing(string program, int number) =>
        Prop.ForAll((byte[] any, int seed) =>
        {
            Declaration declared = DeclaredContract.Find(program, number);
            (byte[] arguments, byte[] reply) = Sample(declared, seed);
            return IsCleanOrFormatFault(() => Forward(declared, any, reply)) && IsCleanOrFormatFault(() => Forward(declared, arguments, any));
        }).Check(Few);

    private static (byte[] Arguments, byte[] Reply) Sample(Declaration declared, int seed)
    {
        var sample = new WireSample(declared.Program.Facts, seed);
        return (sample.Of(declared.Facts.Args, Truths(declared.Arguments)), sample.Of(declared.Facts.Ret, Truths(declared.ReplyFields())));
    }

    private static HashSet<int> Truths(IReadOnlyList<DeclaredField> fields) =>
        [.. Enumerable.Range(0, fields.Count).Where(index => fields[index].IsTruth)];

    // Nothing in the loop waits for anything: the task has ended when it is returned.
    private static (byte[] Arguments, byte[]? Reply, bool Stream) Forward(Declaration declared, byte[] arguments, byte[] reply) =>
        new ForwardingDaemon(declared.Program, reply).CallAsync(declared.Number, arguments).GetAwaiter().GetResult();

    private static bool IsCleanOrFormatFault(Action act) => Record.Exception(act) is null or XdrFormatException;

    private static byte[] Cut(byte[] bytes, int at) => bytes.Length == 0 ? bytes : bytes[..(int)((uint)at % bytes.Length)];
}
