using Vireo.Contract;
using Vireo.Contract.Domains;
using Vireo.Contract.Domains.Definitions;
using Vireo.Contract.Domains.Processors;
using Vireo.Contract.Parameters;
using Vireo.Drivers.Test.Faults;
using Vireo.Drivers.Test.Nodes;
using Vireo.Errors;
using Vireo.Host.Calls;

namespace Vireo.Drivers.Test.Domains;

/// <summary>The scheduler of a node in memory: one weight, which is always the same.</summary>
internal sealed class SchedulingPart(TestNode node) : DomainSchedulingBase
{
    private const string Scheduler = "fair";
    private const string Weight = "weight";
    private const uint FixedWeight = 50;

    /// <inheritdoc />
    public override ValueTask<(string Type, int ParameterCount)> DomainGetSchedulerTypeAsync(
        DomainHandle domain, CancellationToken cancellationToken) => ValueTask.FromResult((Scheduler, 1));

    /// <inheritdoc />
    public override ValueTask<IReadOnlyList<TypedParameter>> DomainGetSchedulerParametersAsync(
        DomainHandle domain, int parameterCount, CancellationToken cancellationToken) =>
        parameterCount == 0
            ? throw CallFaults.Library("params", "virDomainGetSchedulerParameters", "not be NULL")
            : DomainGetSchedulerParametersFlagsAsync(domain, parameterCount, 0, cancellationToken);

    /// <inheritdoc />
    public override ValueTask<IReadOnlyList<TypedParameter>> DomainGetSchedulerParametersFlagsAsync(
        DomainHandle domain, int parameterCount, uint flags, CancellationToken cancellationToken)
    {
        CallCounts.Check(parameterCount, RemoteLimits.DomainSchedulerParameters, "nparams", "REMOTE_DOMAIN_SCHEDULER_PARAMETERS_MAX");
        TestFaults.CheckFlags(flags, 0, "testDomainGetSchedulerParametersFlags");
        _ = node.StateOf(domain);
        return ValueTask.FromResult<IReadOnlyList<TypedParameter>>([new(Weight, new TypedParameterValue.UInt32(FixedWeight))]);
    }

    /// <inheritdoc />
    public override ValueTask DomainSetSchedulerParametersAsync(
        DomainHandle domain, IReadOnlyList<TypedParameter> parameters, CancellationToken cancellationToken) =>
        DomainSetSchedulerParametersFlagsAsync(domain, parameters, DomainModificationImpact.None, cancellationToken);

    /// <inheritdoc />
    public override ValueTask DomainSetSchedulerParametersFlagsAsync(
        DomainHandle domain, IReadOnlyList<TypedParameter> parameters, DomainModificationImpact flags, CancellationToken cancellationToken)
    {
        TestFaults.CheckFlags((uint)flags, 0, "testDomainSetSchedulerParametersFlags");
        foreach (TypedParameter parameter in parameters)
        {
            if (parameter.Field != Weight)
            {
                throw VirtErrorTexts.Raise(
                    VirtErrorCode.ArgumentUnsupported, VirtErrorDomain.None, $"parameter '{parameter.Field}' not supported");
            }
        }

        _ = node.StateOf(domain);
        return ValueTask.CompletedTask;
    }
}
