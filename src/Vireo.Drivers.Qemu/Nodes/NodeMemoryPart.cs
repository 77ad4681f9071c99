using System.Globalization;
using Vireo.Contract.Nodes;
using Vireo.Contract.Parameters;
using Vireo.Drivers.Qemu.Faults;

namespace Vireo.Drivers.Qemu.Nodes;

/// <summary>The host's memory in pages, and how the kernel merges equal ones.</summary>
internal sealed class NodeMemoryPart : NodeMemoryBase
{
    private const string MergingFolder = "/sys/kernel/mm/ksm/";

    private static readonly (string Name, string File, bool IsWide)[] Merging =
    [
        (NodeMemoryParameters.SharedPagesToScan, "pages_to_scan", false),
        (NodeMemoryParameters.SharedSleepMilliseconds, "sleep_millisecs", false),
        (NodeMemoryParameters.SharedPagesShared, "pages_shared", true),
        (NodeMemoryParameters.SharedPagesSharing, "pages_sharing", true),
        (NodeMemoryParameters.SharedPagesUnshared, "pages_unshared", true),
        (NodeMemoryParameters.SharedPagesVolatile, "pages_volatile", true),
        (NodeMemoryParameters.SharedFullScans, "full_scans", true),
        (NodeMemoryParameters.SharedMergeAcrossNodes, "merge_across_nodes", false),
    ];

    private static readonly string[] Settable =
        [NodeMemoryParameters.SharedPagesToScan, NodeMemoryParameters.SharedSleepMilliseconds, NodeMemoryParameters.SharedMergeAcrossNodes];

    /// <inheritdoc />
    public override ValueTask<IReadOnlyList<ulong>> NodeGetFreePagesAsync(
        IReadOnlyList<uint> pageSizesKib, int startCell, uint cellCount, uint flags, CancellationToken cancellationToken)
    {
        DriverFaults.CheckFlags(flags, 0, "qemuNodeGetFreePages");
        IReadOnlyList<HostCell> cells = HostCell.ReadAll();
        int last = cells[^1].Id;
        if (startCell > last)
        {
            throw DriverFaults.Of(
                Errors.VirtErrorCode.InternalError, Errors.VirtErrorDomain.None, string.Create(CultureInfo.InvariantCulture, $"start cell {startCell} out of range (0-{last})"));
        }

        IEnumerable<int> asked = startCell < 0
            ? [-1]
            : Enumerable.Range(startCell, (int)Math.Min(cellCount, (uint)(last - startCell + 1)));
        return ValueTask.FromResult<IReadOnlyList<ulong>>([.. asked.SelectMany(cell => pageSizesKib.Select(size => Free(cell, size)))]);
    }

    /// <inheritdoc />
    public override ValueTask<(IReadOnlyList<TypedParameter> Parameters, int ParameterCount)> NodeGetMemoryParametersAsync(
        int parameterCount, TypedParameterFlags flags, CancellationToken cancellationToken)
    {
        DriverFaults.CheckFlags((uint)flags, (uint)TypedParameterFlags.StringOkay, "virHostMemGetParameters");
        if (parameterCount == 0)
        {
            return ValueTask.FromResult<(IReadOnlyList<TypedParameter>, int)>(([], Merging.Length));
        }

        IEnumerable<TypedParameter> known = Merging.Where(one => File.Exists(MergingFolder + one.File))
            .Select(one => new TypedParameter(one.Name, Value(one.File, one.IsWide)));
        return ValueTask.FromResult<(IReadOnlyList<TypedParameter>, int)>(([.. known.Take(parameterCount)], 0));
    }

    /// <inheritdoc />
    public override ValueTask NodeSetMemoryParametersAsync(
        IReadOnlyList<TypedParameter> parameters, uint flags, CancellationToken cancellationToken)
    {
        DriverFaults.CheckFlags(flags, 0, "virHostMemSetParameters");
        foreach (TypedParameter parameter in parameters)
        {
            if (!Settable.Contains(parameter.Field) || parameter.Value is not TypedParameterValue.UInt32 value)
            {
                throw DriverFaults.Raise(Errors.VirtErrorCode.ArgumentUnsupported, $"parameter '{parameter.Field}' not supported");
            }

            try
            {
                string file = Merging.First(one => one.Name == parameter.Field).File;
                File.WriteAllText(MergingFolder + file, value.Value.ToString(CultureInfo.InvariantCulture));
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                throw DriverFaults.System($"failed to set {parameter.Field}: {e.Message}");
            }
        }

        return ValueTask.CompletedTask;
    }

    private static ulong Free(int cell, uint sizeKib)
    {
        string folder = $"/sys/devices/system/node/node{cell}";
        ulong free = cell < 0 ? HostMemory.FreeBytes() / 1024 : HostMemory.FreeKibOf(cell);
        return HostPages.ReadAll(cell >= 0 && Directory.Exists(folder) ? folder : null, 0, free).FirstOrDefault(pages => pages.SizeKib == sizeKib)?.Free
            ?? throw DriverFaults.Of(
                Errors.VirtErrorCode.OperationFailed,
                Errors.VirtErrorDomain.None,
                string.Create(CultureInfo.InvariantCulture, $"page size {sizeKib} is not available on node {cell}"));
    }

    private static TypedParameterValue Value(string file, bool isWide)
    {
        ulong number = ulong.Parse(File.ReadAllText(MergingFolder + file), NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture);
        return isWide ? new TypedParameterValue.UInt64(number) : new TypedParameterValue.UInt32((uint)number);
    }
}
