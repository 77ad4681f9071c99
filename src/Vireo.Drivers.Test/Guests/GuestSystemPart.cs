using Vireo.Contract.Domains;
using Vireo.Contract.Domains.Guests;
using Vireo.Drivers.Test.Faults;
using Vireo.Drivers.Test.Nodes;

namespace Vireo.Drivers.Test.Guests;

/// <summary>The systems inside guests, as far as the test driver makes them believed.</summary>
internal sealed class GuestSystemPart(TestNode node) : DomainGuestsBase
{
    /// <inheritdoc />
    public override ValueTask DomainSetTimeAsync(
        DomainHandle domain, long seconds, uint nanoseconds, DomainSetTimeFlags flags, CancellationToken cancellationToken)
    {
        TestFaults.CheckFlags((uint)flags, (uint)DomainSetTimeFlags.Sync, "testDomainSetTime");
        node.Change(domain, state => state.RequireRunning() with
        {
            System = state.System with { Seconds = seconds, Nanoseconds = nanoseconds },
        });
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc />
    public override ValueTask DomainSetUserPasswordAsync(
        DomainHandle domain, string? user, string? password, DomainSetUserPasswordFlags flags, CancellationToken cancellationToken)
    {
        TestFaults.CheckFlags((uint)flags, (uint)DomainSetUserPasswordFlags.Encrypted, "testDomainSetUserPassword");
        _ = node.RunningStateOf(domain);
        return ValueTask.CompletedTask;
    }
}
