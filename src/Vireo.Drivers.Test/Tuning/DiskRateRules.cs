using System.Xml.Linq;
using Vireo.Contract.Parameters;
using Vireo.Drivers.Test.Faults;
using Vireo.Errors;
using Vireo.Host.Tuning;

namespace Vireo.Drivers.Test.Tuning;

/// <summary>What the test driver asks of a disk's rates.</summary>
internal static class DiskRateRules
{
    private const ulong Most = 1_000_000_000_000_000;

    /// <summary>The figures that exist for both directions together or for each.</summary>
    private static readonly string[] Figures = ["bytes_sec", "iops_sec", "bytes_sec_max", "iops_sec_max"];

    /// <summary>The figures that a burst (<c>_max</c>) may not be below.</summary>
    private static readonly string[] Limited =
        ["total_bytes_sec", "read_bytes_sec", "write_bytes_sec", "total_iops_sec", "read_iops_sec", "write_iops_sec"];

    /// <summary>Judges parameters, and what they make of the disk's rates.</summary>
    internal static void Check(XElement disk, IReadOnlyList<TypedParameter> parameters)
    {
        if (parameters.Any(one => one.Value is TypedParameterValue.UInt64 { Value: > Most }))
        {
            throw TestFaults.Raise(
                VirtErrorCode.ArgumentUnsupported, $"block I/O throttle limit value must be no more than {Most}");
        }

        IReadOnlyDictionary<string, ulong> rates = DiskRates.Merge(disk, parameters);
        foreach (string figure in Figures)
        {
            if (rates["total_" + figure] > 0 && (rates["read_" + figure] > 0 || rates["write_" + figure] > 0))
            {
                throw TestFaults.Raise(
                    VirtErrorCode.InvalidArg, $"total and read/write of {figure} cannot be set at the same time");
            }
        }

        if (Array.Find(Limited, name => rates[name] > rates[name + "_max"]) is { } exceeding)
        {
            throw TestFaults.Raise(VirtErrorCode.InvalidArg, $"{exceeding} cannot be set higher than {exceeding}_max ");
        }
    }
}
