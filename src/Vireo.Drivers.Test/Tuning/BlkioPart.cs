using Vireo.Contract;
using Vireo.Contract.Domains;
using Vireo.Contract.Domains.Blocks;
using Vireo.Contract.Domains.Definitions;
using Vireo.Contract.Parameters;
using Vireo.Drivers.Test.Domains;
using Vireo.Drivers.Test.Faults;
using Vireo.Drivers.Test.Nodes;
using Vireo.Host.Calls;
using Vireo.Host.Tuning;

namespace Vireo.Drivers.Test.Tuning;

/// <summary>Guests' shares of disk I/O.</summary>
internal sealed class BlkioPart(TestNode node) : DomainBlkioBase
{
    private readonly TunedDomains _domains = new(node);

    /// <inheritdoc />
    public override ValueTask DomainSetBlkioParametersAsync(
        DomainHandle domain, IReadOnlyList<TypedParameter> parameters, DomainModificationImpact flags, CancellationToken cancellationToken)
    {
        TestFaults.CheckFlags((uint)flags, ModificationTarget.Both, "testDomainSetBlkioParameters");
        BlockIoWeights.Check(parameters);
        return _domains.ChangeOne(domain, (uint)flags, definition => BlockIoWeights.Set(definition, parameters));
    }

    /// <inheritdoc />
    public override ValueTask<(IReadOnlyList<TypedParameter> Parameters, int ParameterCount)> DomainGetBlkioParametersAsync(
        DomainHandle domain, int parameterCount, DomainModificationImpact flags, CancellationToken cancellationToken)
    {
        CallCounts.Check(parameterCount, RemoteLimits.DomainBlkioParameters, "nparams", "REMOTE_DOMAIN_BLKIO_PARAMETERS_MAX");
        ModificationTarget.CheckOne((uint)flags, "virDomainGetBlkioParameters");
        TestFaults.CheckFlags((uint)flags, ModificationTarget.BothAndTexts, "testDomainGetBlkioParameters");
        return _domains.Tell(
            domain, parameterCount, BlockIoWeights.Count, (uint)flags, definition => BlockIoWeights.Get(definition, parameterCount));
    }
}
