using Vireo.Contract.Tests.Declarations;
using Vireo.Contract.Tests.Facts;
using Vireo.Xdr;

namespace Vireo.Contract.Tests.RoundTrips;

public sealed class LimitTests
{
    private static readonly WireFacts Facts = WireFacts.Remote;

    public static TheoryData<int, string> ArgumentLists { get; } = ListsOf(procedure => procedure.Args);

    public static TheoryData<int, string> ReplyLists { get; } = ListsOf(procedure => procedure.Event ? null : procedure.Ret);

    [Theory]
    [MemberData(nameof(ArgumentLists))]
    public async Task WhenAListOfArgumentsIsOverItsLimit_ThenTheLimitIsNamedAndNothingIsReadOfIt(int number, string field)
    {
        WireProcedure procedure = Facts.Procedures[number];
        byte[] message = Bytes(procedure.Args!, field, out int limit);

        Exception? fault = procedure.Event
            ? Record.Exception(() => RemoteEventReceiver.TryDeliver(number, message, new Unheard()))
            : await Record.ExceptionAsync(() => new ForwardingDaemon([]).CallAsync(number, message));

        AssertNames(limit, fault);
    }

    [Theory]
    [MemberData(nameof(ReplyLists))]
    public async Task WhenAListInAReplyIsOverItsLimit_ThenTheLimitIsNamedAndNothingIsReadOfIt(int number, string field)
    {
        WireProcedure procedure = Facts.Procedures[number];
        byte[] reply = Bytes(procedure.Ret!, field, out int limit);
        byte[] arguments = new WireSample(number).Of(procedure.Args, new HashSet<int>());

        AssertNames(limit, await Record.ExceptionAsync(() => new ForwardingDaemon(reply).CallAsync(number, arguments)));
    }

    private static TheoryData<int, string> ListsOf(Func<WireProcedure, string?> structOf) =>
    [
        .. DeclaredContract.ByNumber.Keys.Order()
            .SelectMany(number => Facts.FlatFields(structOf(Facts.Procedures[number]))
                .Where(field => Facts.Resolve(field).Form == WireForm.Variable)
                .Select(field => new TheoryDataRow<int, string>(number, field.Name))),
    ];

    private static byte[] Bytes(string structName, string field, out int limit)
    {
        WireField list = Facts.FlatFields(structName).Single(one => one.Name == field);
        limit = Facts.Resolve(list).Bound;
        return new WireSample(limit).OverLimit(structName, list);
    }

    private static void AssertNames(int limit, Exception? fault) =>
        Assert.Contains($"limit of {limit}", Assert.IsType<XdrFormatException>(fault).Message, StringComparison.Ordinal);

    private sealed class Unheard : RemoteEventsBase;
}
