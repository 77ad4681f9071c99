using Vireo.Contract.Domains;
using Vireo.Contract.Domains.Events;
using Vireo.Contract.Domains.Lifecycle;
using Vireo.Contract.Networks;
using Vireo.Errors;

namespace Vireo.Drivers.Test.Tests.Events;

/// <summary>Registrations as libvirtd 9.0.0 takes and refuses them, measured on the wire.</summary>
public sealed class EventRegistrationTests
{
    private static CancellationToken Token => TestConnection.Token;

    [Fact]
    public async Task GivenARegistration_WhenTheSameIsAskedForByAnyCall_ThenItIsRefused()
    {
        await using TestConnection connection = await TestConnection.OpenAsync();
        IDomainEventRegistration events = connection.Part<IDomainEventRegistration>();
        Assert.Equal(0, await events.ConnectDomainEventCallbackRegisterAnyAsync(DomainEventId.Lifecycle, null, Token));

        const string Message = "invalid argument: event callback already tracked";
        await RefusedAsync(
            VirtErrorCode.InvalidArg, VirtErrorDomain.None, Message,
                async () => await events.ConnectDomainEventCallbackRegisterAnyAsync(DomainEventId.Lifecycle, null, Token));
        await RefusedAsync(
            VirtErrorCode.InvalidArg, VirtErrorDomain.None, Message,
                async () => await events.ConnectDomainEventRegisterAnyAsync(DomainEventId.Lifecycle, Token));
        await RefusedAsync(
            VirtErrorCode.InvalidArg, VirtErrorDomain.None, Message, async () => await events.ConnectDomainEventRegisterAsync(Token));
    }

    [Fact]
    public async Task GivenARegistrationForAllGuests_WhenOneIsAskedForToo_ThenBothAreServed()
    {
        await using TestConnection connection = await TestConnection.OpenAsync();
        IDomainEventRegistration events = connection.Part<IDomainEventRegistration>();
        DomainHandle domain = await connection.Part<IDomainLookup>().DomainLookupByNameAsync("test", Token);
        await events.ConnectDomainEventCallbackRegisterAnyAsync(DomainEventId.Lifecycle, null, Token);
        await events.ConnectDomainEventCallbackRegisterAnyAsync(DomainEventId.Lifecycle, domain, Token);

        await connection.Part<IDomainLifecycle>().DomainSuspendAsync(domain, Token);

        Assert.Equal(["lifecycle test 1 3/0", "lifecycle test 1 3/0"], connection.Events.Take());
    }

    [Fact]
    public async Task GivenALegacyRegistration_WhenAGuestChanges_ThenTheEventIsALegacyOne()
    {
        await using TestConnection connection = await TestConnection.OpenAsync();
        DomainHandle domain = await connection.Part<IDomainLookup>().DomainLookupByNameAsync("test", Token);
        await connection.Part<IDomainEventRegistration>().ConnectDomainEventRegisterAsync(Token);

        await connection.Part<IDomainLifecycle>().DomainSuspendAsync(domain, Token);

        Assert.Equal(["legacy lifecycle test 1 3/0"], connection.Events.Take());
    }

    [Fact]
    public async Task GivenAClosedConnection_WhenAGuestChanges_ThenNothingIsSentToIt()
    {
        var provider = new TestDriverProvider();
        TestConnection closed = await TestConnection.OpenAsync(provider: provider);
        await using TestConnection other = await TestConnection.OpenAsync(provider: provider);
        await closed.Part<IDomainEventRegistration>().ConnectDomainEventRegisterAsync(Token);
        await closed.DisposeAsync();

        await other.Part<IDomainLifecycle>()
            .DomainSuspendAsync(await other.Part<IDomainLookup>().DomainLookupByNameAsync("test", Token), Token);

        Assert.Empty(closed.Events.Take());
    }

    [Fact]
    public async Task GivenEventsAndCallbacksThatAreNot_WhenNamed_ThenTheyAreRefusedInLibvirtdsWords()
    {
        await using TestConnection connection = await TestConnection.OpenAsync();
        IDomainEventRegistration events = connection.Part<IDomainEventRegistration>();
        INetworkEventRegistration networks = connection.Part<INetworkEventRegistration>();

        await RefusedAsync(
            "internal error: unsupported event ID 27",
                async () => await events.ConnectDomainEventCallbackRegisterAnyAsync((DomainEventId)27, null, Token));
        await RefusedAsync(
            "internal error: unsupported event ID -1",
                async () => await events.ConnectDomainEventCallbackRegisterAnyAsync((DomainEventId)(-1), null, Token));
        await RefusedAsync(
            "internal error: unsupported event ID 16",
                async () => await events.ConnectDomainEventRegisterAnyAsync((DomainEventId)16, Token));
        await RefusedAsync(
            "internal error: domain event callback 77 not registered",
                async () => await events.ConnectDomainEventCallbackDeregisterAnyAsync(77, Token));
        await RefusedAsync(
            "internal error: domain event 0 not registered", async () => await events.ConnectDomainEventDeregisterAsync(Token));
        await RefusedAsync(
            "internal error: unsupported network event ID 9",
                async () => await networks.ConnectNetworkEventRegisterAnyAsync((NetworkEventId)9, null, Token));
        await RefusedAsync(
            "internal error: network event callback 9 not registered",
                async () => await networks.ConnectNetworkEventDeregisterAnyAsync(9, Token));
    }

    [Fact]
    public async Task GivenRegistrationsOfSeveralKinds_WhenMade_ThenTheirNumbersCountTogether()
    {
        await using TestConnection connection = await TestConnection.OpenAsync();

        Assert.Equal(
            0, await connection.Part<IDomainEventRegistration>()
                .ConnectDomainEventCallbackRegisterAnyAsync(DomainEventId.Lifecycle, null, Token));
        Assert.Equal(
            1, await connection.Part<INetworkEventRegistration>()
                .ConnectNetworkEventRegisterAnyAsync(NetworkEventId.Lifecycle, null, Token));
    }

    private static Task RefusedAsync(string message, Func<Task> call) =>
        RefusedAsync(VirtErrorCode.InternalError, VirtErrorDomain.Rpc, message, call);

    private static async Task RefusedAsync(VirtErrorCode code, VirtErrorDomain errorDomain, string message, Func<Task> call)
    {
        VirtException thrown = await Assert.ThrowsAnyAsync<VirtException>(call);
        Assert.Equal((code, errorDomain, message), (thrown.Code, thrown.ErrorDomain, thrown.Message));
    }
}
