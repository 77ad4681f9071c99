using System.Xml.Linq;
using Vireo.Contract;
using Vireo.Contract.Domains;
using Vireo.Contract.Domains.Blocks;
using Vireo.Contract.Domains.Definitions;
using Vireo.Contract.Parameters;
using Vireo.Drivers.Test.Domains;
using Vireo.Drivers.Test.Faults;
using Vireo.Drivers.Test.Nodes;
using Vireo.Errors;
using Vireo.Host.Calls;
using Vireo.Host.DomainDocuments;
using Vireo.Host.Tuning;

namespace Vireo.Drivers.Test.Tuning;

/// <summary>Guests' disks: the rates that they may have, and their errors.</summary>
internal sealed class BlocksPart(TestNode node) : DomainBlocksBase
{
    /// <summary>The errors that disks have in turn.</summary>
    private const int ErrorKinds = 2;

    private readonly TunedDomains _domains = new(node);

    /// <inheritdoc />
    public override ValueTask DomainSetBlockIoTuneAsync(
        DomainHandle domain,
        string disk,
        IReadOnlyList<TypedParameter> parameters,
        DomainModificationImpact flags,
        CancellationToken cancellationToken)
    {
        TestFaults.CheckFlags((uint)flags, ModificationTarget.Both, "testDomainSetBlockIoTune");
        DiskRates.Check(parameters);
        return _domains.ChangeOne(domain, (uint)flags, definition =>
        {
            XElement found = DomainDevices.FindDisk(definition.Root, disk, allowsAmbiguous: true)
                ?? throw TestFaults.Raise(VirtErrorCode.InvalidArg, $"missing persistent configuration for disk '{disk}'");
            DiskRateRules.Check(found, parameters);
            return DiskRates.Set(definition, disk, parameters);
        });
    }

    /// <inheritdoc />
    public override ValueTask<(IReadOnlyList<TypedParameter> Parameters, int ParameterCount)> DomainGetBlockIoTuneAsync(
        DomainHandle domain, string? disk, int parameterCount, DomainModificationImpact flags, CancellationToken cancellationToken)
    {
        CallCounts.Check(
            parameterCount, RemoteLimits.DomainBlockIoTuneParameters, "nparams", "REMOTE_DOMAIN_BLOCK_IO_TUNE_PARAMETERS_MAX");
        ModificationTarget.CheckOne((uint)flags, "virDomainGetBlockIoTune");
        TestFaults.CheckFlags((uint)flags, ModificationTarget.BothAndTexts, "testDomainGetBlockIoTune");
        return _domains.Tell(domain, parameterCount, DiskRates.Count, (uint)flags, definition => DiskRates.Get(
            DomainDevices.FindDisk(definition.Root, disk ?? string.Empty, allowsAmbiguous: true)
                ?? throw TestFaults.Raise(VirtErrorCode.InvalidArg, $"disk '{disk}' was not found in the domain config"),
            parameterCount));
    }

    /// <inheritdoc />
    /// <remarks>Every disk of the test driver has an error, so that programs can be tested with them.</remarks>
    public override ValueTask<(IReadOnlyList<DomainDiskError> Errors, int Count)> DomainGetDiskErrorsAsync(
        DomainHandle domain, uint maxErrors, uint flags, CancellationToken cancellationToken)
    {
        CallCounts.Check(maxErrors, RemoteLimits.DomainDiskErrors, "maxerrors", "REMOTE_DOMAIN_DISK_ERRORS_MAX");
        TestFaults.CheckFlags(flags, 0, "testDomainGetDiskErrors");
        XElement[] disks = [.. DomainDevices.Of(node.RunningStateOf(domain).Definition.Root, "disk")];
        DomainDiskError[] errors = [.. disks.Take((int)maxErrors).Select((disk, place) => new DomainDiskError(
            DomainDevices.TargetOf(disk) ?? string.Empty, (DomainDiskErrorCode)((place % ErrorKinds) + 1)))];
        return ValueTask.FromResult<(IReadOnlyList<DomainDiskError>, int)>((errors, maxErrors == 0 ? disks.Length : errors.Length));
    }
}
