using Vireo.Contract.Tests.Declarations;
using Vireo.Contract.Tests.Facts;
using Vireo.Xdr;

namespace Vireo.Contract.Tests.RoundTrips;

public sealed class LimitTests
{
    public static TheoryData<string, int, string> ArgumentLists { get; } = ListsOf(procedure => procedure.Args);

    public static TheoryData<string, int, string> ReplyLists { get; } = ListsOf(procedure => procedure.Event ? null : procedure.Ret);

    [Theory]
    [MemberData(nameof(ArgumentLists))]
    public async Task WhenAListOfArgumentsIsOverItsLimit_ThenTheLimitIsNamedAndNothingIsReadOfIt(string program, int number, string field)
    {
        Declaration declared = DeclaredContract.Find(program, number);
        byte[] message = Bytes(declared.Program.Facts, declared.Facts.Args!, field, out int limit);

        Exception? fault = declared.Facts.Event
            ? Record.Exception(() => declared.Program.Deliver(number, message, null))
            : await Record.ExceptionAsync(() => new ForwardingDaemon(declared.Program, []).CallAsync(number, message));

        AssertNames(limit, fault);
    }

    [Theory]
    [MemberData(nameof(ReplyLists))]
    public async Task WhenAListInAReplyIsOverItsLimit_ThenTheLimitIsNamedAndNothingIsReadOfIt(string program, int number, string field)
    {
        Declaration declared = DeclaredContract.Find(program, number);
        byte[] reply = Bytes(declared.Program.Facts, declared.Facts.Ret!, field, out int limit);
        byte[] arguments = new WireSample(declared.Program.Facts, number).Of(declared.Facts.Args, new HashSet<int>());

        AssertNames(limit, await Record.ExceptionAsync(() => new ForwardingDaemon(declared.Program, reply).CallAsync(number, arguments)));
    }

    private static TheoryData<string, int, string> ListsOf(Func<WireProcedure, string?> structOf) =>
    [
        .. DeclaredProgram.All.SelectMany(DeclaredContract.Of)
            .SelectMany(declared => ListsOf(declared.Program.Facts, structOf(declared.Facts))
                .Select(field => new TheoryDataRow<string, int, string>(declared.Program.Name, declared.Number, field.Name))),
    ];

    private static IEnumerable<WireField> ListsOf(WireFacts facts, string? structName) =>
        facts.FlatFields(structName).Where(field => facts.Resolve(field).Form == WireForm.Variable);

    private static byte[] Bytes(WireFacts facts, string structName, string field, out int limit)
    {
        WireField list = facts.FlatFields(structName).Single(one => one.Name == field);
        limit = facts.Resolve(list).Bound;
        return new WireSample(facts, limit).OverLimit(structName, list);
    }

    private static void AssertNames(int limit, Exception? fault) =>
        Assert.Contains($"limit of {limit}", Assert.IsType<XdrFormatException>(fault).Message, StringComparison.Ordinal);
}
