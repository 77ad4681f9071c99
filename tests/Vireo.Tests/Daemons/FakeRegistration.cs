using System.Collections.Concurrent;
using Vireo.Contract.Domains;
using Vireo.Contract.Domains.Events;

namespace Vireo.Tests.Daemons;

internal sealed class FakeRegistration : DomainEventRegistrationBase
{
    /// <summary>The number that it gives.</summary>
    internal int CallbackId { get; set; } = 7;

    /// <summary>What is done before a registration is answered.</summary>
    internal Func<Task> BeforeAnswer { get; set; } = () => Task.CompletedTask;

    internal int Registrations => Kinds.Count;

    /// <summary>Which events were asked for, in order.</summary>
    internal ConcurrentQueue<DomainEventId> Kinds { get; } = [];

    internal int Deregistrations { get; private set; }

    public override async ValueTask<int> ConnectDomainEventCallbackRegisterAnyAsync(
        DomainEventId eventId,
        DomainHandle? domain,
        CancellationToken cancellationToken)
    {
        Kinds.Enqueue(eventId);
        await BeforeAnswer();
        return CallbackId;
    }

    public override ValueTask ConnectDomainEventCallbackDeregisterAnyAsync(int callbackId, CancellationToken cancellationToken)
    {
        Assert.Equal(CallbackId, callbackId);
        Deregistrations++;
        return ValueTask.CompletedTask;
    }
}
