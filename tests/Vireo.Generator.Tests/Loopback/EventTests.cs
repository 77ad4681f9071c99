using Vireo.Generator.Tests.Shapes;
using Vireo.Rpc.Contracts;
using Vireo.Rpc.Events;
using Vireo.Xdr;

namespace Vireo.Generator.Tests.Loopback;

/// <summary>What the event sender encodes, the event receiver decodes.</summary>
public sealed class EventTests : IShapesEvents, IEventSink
{
    private readonly List<string> _heard = [];

    [Fact]
    public void Events_ArriveAsTheyWereSent()
    {
        var sender = new ShapesEventSender(this);

        sender.Tick();
        sender.Moved(7, new Place("home", 1, 2), null);
        sender.Listed([new Setting("a", new Leaf.Number(1)), new Setting("b", new Leaf.None())]);

        Assert.Equal(["tick", "7 Place { Name = home, X = 1, Y = 2 } absent", "a=Number { Value = 1 },b=None { }"], _heard);
    }

    [Fact]
    public void GivenAnUnknownEvent_WhenDelivered_ThenItIsNot()
    {
        Assert.False(ShapesEventReceiver.TryDeliver(1, [], this));
        Assert.False(ShapesEventReceiver.TryDeliver(999, [], this));
    }

    [Fact]
    public void GivenAnEventCutShort_WhenDelivered_ThenItsFormatIsWrong()
    {
        Assert.Throws<XdrFormatException>(() => ShapesEventReceiver.TryDeliver(41, [0, 0, 0, 1], this));
        Assert.Empty(_heard);
    }

    void IShapeEvents.Tick() => _heard.Add("tick");

    void IShapeEvents.Moved(int callbackId, Place place, string? @event) => _heard.Add($"{callbackId} {place} {@event ?? "absent"}");

    void IShapeEvents.Listed(IReadOnlyList<Setting> settings) => _heard.Add(string.Join(',', settings.Select(setting => $"{setting.Field}={setting.Value}")));

    void IEventSink.Send<TArguments>(ProcedureInfo procedure, TArguments arguments, XdrEncode<TArguments> encode)
    {
        using var buffer = new XdrBuffer(4096);
        var writer = new XdrWriter(buffer);
        encode(ref writer, arguments);
        Assert.True(procedure.IsEvent);
        Assert.True(ShapesEventReceiver.TryDeliver(procedure.Number, buffer.Written.Span, this));
    }
}
