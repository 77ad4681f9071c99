using Vireo.Contract.Administration;
using Vireo.Contract.Lxc;
using Vireo.Contract.Qemu;
using Vireo.Contract.Tests.Facts;
using Vireo.Rpc.Calls;
using Vireo.Rpc.Contracts;
using Vireo.Rpc.Events;

namespace Vireo.Contract.Tests.Declarations;

/// <summary>A program, and both ends that the generator wrote for it.</summary>
public sealed record DeclaredProgram(string Name, Type Type, uint Number, uint Version, Func<int, ProcedureInfo?> Find)
{
    public delegate bool Delivery(int number, ReadOnlySpan<byte> message, IEventSink? target);

    public static IReadOnlyList<DeclaredProgram> All { get; } =
    [
        new("remote", typeof(RemoteProgram), RemoteProgram.Number, RemoteProgram.Version, RemoteProgram.Procedures.Find)
        {
            Driver = caller => new RemoteDriver(caller),
            Dispatcher = target => new RemoteDispatcher(target),
            Deliver = (number, message, sink) => RemoteEventReceiver.TryDeliver(
                number, message, sink is null ? new UnheardRemote() : new RemoteEventSender(sink)),
        },
        new("qemu", typeof(QemuProgram), QemuProgram.Number, QemuProgram.Version, QemuProgram.Procedures.Find)
        {
            Driver = caller => new QemuDriver(caller),
            Dispatcher = target => new QemuDispatcher(target),
            Deliver = (number, message, sink) => QemuEventReceiver.TryDeliver(
                number, message, sink is null ? new UnheardQemu() : new QemuEventSender(sink)),
        },
        new("lxc", typeof(LxcProgram), LxcProgram.Number, LxcProgram.Version, LxcProgram.Procedures.Find)
        {
            Driver = caller => new LxcDriver(caller),
            Dispatcher = target => new LxcDispatcher(target),
        },
        new("admin", typeof(AdminProgram), AdminProgram.Number, AdminProgram.Version, AdminProgram.Procedures.Find)
        {
            Driver = caller => new AdminDriver(caller),
            Dispatcher = target => new AdminDispatcher(target),
        },
    ];

    public static TheoryData<string> Names { get; } = [.. All.Select(program => program.Name)];

    public required Func<ICaller, object> Driver { get; init; }

    public required Func<ICallTarget, IProgram> Dispatcher { get; init; }

    /// <summary>Decodes an event and sends it on; without a sink it is only decoded.</summary>
    public Delivery Deliver { get; init; } = (_, _, _) => false;

    public WireFacts Facts => WireFacts.Of(Name);

    public static DeclaredProgram Of(string name) => All.Single(program => program.Name == name);

    public override string ToString() => Name;

    private sealed class UnheardRemote : RemoteEventsBase;

    private sealed class UnheardQemu : QemuEventsBase;
}
