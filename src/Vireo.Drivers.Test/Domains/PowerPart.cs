using Vireo.Contract.Domains;
using Vireo.Contract.Domains.Definitions;
using Vireo.Contract.Domains.Lifecycle;
using Vireo.Drivers.Test.Faults;
using Vireo.Drivers.Test.Nodes;
using Vireo.Host.Calls;
using Vireo.Host.Tuning;

namespace Vireo.Drivers.Test.Domains;

/// <summary>What happens when guests power off, reboot or crash.</summary>
internal sealed class PowerPart(TestNode node) : DomainPowerBase
{
    /// <inheritdoc />
    public override ValueTask DomainSetLifecycleActionAsync(
        DomainHandle domain,
        DomainLifecycleType type,
        DomainLifecycleAction action,
        DomainModificationImpact flags,
        CancellationToken cancellationToken)
    {
        LifecycleActions.CheckKnown((uint)type, (uint)action);
        TestFaults.CheckFlags((uint)flags, ModificationTarget.Both, "testDomainSetLifecycleAction");
        LifecycleActions.Check((uint)type, (uint)action);
        node.Change(
            domain,
            state => ModificationTarget.Resolve((uint)flags, state)
                .Apply(state, definition => LifecycleActions.Set(definition, (uint)type, (uint)action)));
        return ValueTask.CompletedTask;
    }
}
