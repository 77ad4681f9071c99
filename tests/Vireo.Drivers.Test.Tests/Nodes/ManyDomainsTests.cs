using Vireo.Contract.Domains;
using Vireo.Contract.Domains.Definitions;
using Vireo.Contract.Domains.Lifecycle;
using Vireo.Contract.Domains.States;

namespace Vireo.Drivers.Test.Tests.Nodes;

public sealed class ManyDomainsTests
{
    private const int Count = 10_000;

    private static CancellationToken Token => TestConnection.Token;

    [Fact]
    public async Task GivenTenThousandGuests_WhenListedAndFound_ThenNoneIsMissing()
    {
        await using TestConnection connection = await DefineManyAsync();

        (IReadOnlyList<DomainHandle> all, uint count) = await connection.Part<IDomainList>()
            .ConnectListAllDomainsAsync(true, ListDomainsFlags.None, Token);

        Assert.Equal((Count + 1, Count + 1U), (all.Count, count));
        Assert.Equal("guest9999", (await connection.Part<IDomainLookup>().DomainLookupByNameAsync("guest9999", Token)).Name);
    }

    [Fact]
    public async Task GivenAGuest_WhenItIsFoundAndAskedAgain_ThenNothingIsAllocated()
    {
        await using TestConnection connection = await TestConnection.OpenAsync();
        IDomainLookup lookup = connection.Part<IDomainLookup>();
        IDomainStates states = connection.Part<IDomainStates>();
        IDomainDefinition definition = connection.Part<IDomainDefinition>();
        Ask(lookup, states, definition);

        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 100; i++)
        {
            Ask(lookup, states, definition);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public async Task GivenGuestsThatStartAndStopAtOnce_WhenAllIsDone_ThenEveryIdWasItsOwn()
    {
        await using TestConnection connection = await DefineManyAsync(64);
        IDomainCreation creation = connection.Part<IDomainCreation>();
        IDomainLifecycle lifecycle = connection.Part<IDomainLifecycle>();
        (IReadOnlyList<DomainHandle> all, _) = await connection.Part<IDomainList>()
            .ConnectListAllDomainsAsync(true, ListDomainsFlags.Inactive, Token);

        var ids = new System.Collections.Concurrent.ConcurrentBag<int>();
        await Parallel.ForEachAsync(Enumerable.Range(0, 20).SelectMany(_ => all), Token, async (domain, token) =>
        {
            try
            {
                ids.Add((await creation.DomainCreateWithFlagsAsync(domain, DomainCreateFlags.None, token)).Id);
                await lifecycle.DomainDestroyAsync(domain, token);
            }
            catch (Errors.VirtException)
            {
                // Another started it, or ended it, first.
            }
        });

        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.Equal(ids.Count, ids.Max() - 1);
    }

    private static void Ask(IDomainLookup lookup, IDomainStates states, IDomainDefinition definition)
    {
        DomainHandle found = Now(lookup.DomainLookupByNameAsync("test", CancellationToken.None));
        DomainVitals vitals = Now(states.DomainGetInfoAsync(found, CancellationToken.None));
        string text = Now(definition.DomainGetXmlDescAsync(found, DomainXmlFlags.None, CancellationToken.None));
        if (vitals.State != DomainState.Running || text.Length == 0)
        {
            throw new InvalidOperationException("the guest runs and has a document");
        }
    }

    private static T Now<T>(ValueTask<T> call) =>
        call.IsCompletedSuccessfully ? call.Result : throw new InvalidOperationException("the call did not complete synchronously");

    private static async Task<TestConnection> DefineManyAsync(int count = Count)
    {
        TestConnection connection = await TestConnection.OpenAsync();
        IDomainDefinition definition = connection.Part<IDomainDefinition>();
        for (int i = 0; i < count; i++)
        {
            await definition.DomainDefineXmlAsync(
                $"<domain type='test'><name>guest{i}</name><memory>1024</memory><os><type>hvm</type></os></domain>", Token);
        }

        return connection;
    }
}
