using Vireo.Contract.Domains;
using Vireo.Contract.Domains.Events;

namespace Vireo.Tests.Daemons;

internal sealed class FakeRegistration : DomainEventRegistrationBase
{
    internal const int CallbackId = 7;

    /// <summary>What is done before a registration is answered.</summary>
    internal Func<Task> BeforeAnswer { get; set; } = () => Task.CompletedTask;

    internal int Registrations { get; private set; }

    internal int Deregistrations { get; private set; }

    public override async ValueTask<int> ConnectDomainEventCallbackRegisterAnyAsync(
        DomainEventId eventId,
        DomainHandle? domain,
        CancellationToken cancellationToken)
    {
        Registrations++;
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
