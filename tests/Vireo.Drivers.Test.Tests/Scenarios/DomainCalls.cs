using System.Globalization;
using System.Text;
using Vireo.Contract.Domains;
using Vireo.Contract.Domains.Definitions;
using Vireo.Contract.Domains.Lifecycle;
using Vireo.Contract.Domains.Memory;
using Vireo.Contract.Domains.Metadata;
using Vireo.Contract.Domains.Processors;
using Vireo.Contract.Domains.Saving;
using Vireo.Contract.Domains.Security;
using Vireo.Contract.Domains.Snapshots;
using Vireo.Contract.Domains.States;
using Vireo.Contract.Parameters;

namespace Vireo.Drivers.Test.Tests.Scenarios;

/// <summary>The calls of a case on one guest.</summary>
internal sealed class DomainCalls(TestConnection connection, DomainHandle domain)
{
    private const string Done = "0";

    private static CancellationToken Token => TestConnection.Token;

    internal async Task<string> RunAsync(string call, string[] words) =>
        await ActAsync(call, words) ?? await AskAsync(call, words) ?? await SizeAsync(call, words)
            ?? throw new InvalidOperationException($"no call '{call}'");

    private async Task<string?> ActAsync(string call, string[] words)
    {
        IDomainLifecycle lifecycle = connection.Part<IDomainLifecycle>();
        IDomainDefinition definition = connection.Part<IDomainDefinition>();
        IDomainCreation creation = connection.Part<IDomainCreation>();
        IDomainSaving saving = connection.Part<IDomainSaving>();
        return call switch
        {
            "create" => await DoneAsync(creation.DomainCreateAsync(domain, Token)),
            "createflags" => await DoneAsync(creation.DomainCreateWithFlagsAsync(domain, (DomainCreateFlags)Number(words), Token)),
            "suspend" => await DoneAsync(lifecycle.DomainSuspendAsync(domain, Token)),
            "resume" => await DoneAsync(lifecycle.DomainResumeAsync(domain, Token)),
            "shutdown" => await DoneAsync(lifecycle.DomainShutdownAsync(domain, Token)),
            "shutdownflags" => await DoneAsync(lifecycle.DomainShutdownFlagsAsync(domain, (DomainShutdownFlags)Number(words), Token)),
            "reboot" => await DoneAsync(lifecycle.DomainRebootAsync(domain, (DomainRebootFlags)Number(words), Token)),
            "reset" => await DoneAsync(lifecycle.DomainResetAsync(domain, Number(words), Token)),
            "destroy" => await DoneAsync(lifecycle.DomainDestroyAsync(domain, Token)),
            "destroyflags" => await DoneAsync(lifecycle.DomainDestroyFlagsAsync(domain, (DomainDestroyFlags)Number(words), Token)),
            "undefine" => await DoneAsync(definition.DomainUndefineAsync(domain, Token)),
            "undefineflags" => await DoneAsync(definition.DomainUndefineFlagsAsync(domain, (DomainUndefineFlags)Number(words), Token)),
            "setautostart" => await DoneAsync(definition.DomainSetAutostartAsync(domain, Number(words) != 0, Token)),
            "rename" => await DoneAsync(definition.DomainRenameAsync(domain, words.FirstOrDefault(), 0, Token)),
            "managedsave" => await DoneAsync(saving.DomainManagedSaveAsync(domain, (DomainSaveFlags)Number(words), Token)),
            "managedsaveremove" => await DoneAsync(saving.DomainManagedSaveRemoveAsync(domain, Number(words), Token)),
            _ => null,
        };
    }

    private async Task<string?> AskAsync(string call, string[] words)
    {
        IDomainStates states = connection.Part<IDomainStates>();
        IDomainDefinition definition = connection.Part<IDomainDefinition>();
        return call switch
        {
            "state" => Describe(await states.DomainGetStateAsync(domain, 0, Token)),
            "info" => Describe(await states.DomainGetInfoAsync(domain, Token)),
            "active" => Bit(await states.DomainIsActiveAsync(domain, Token)),
            "ostype" => await states.DomainGetOsTypeAsync(domain, Token),
            "hostname" => await states.DomainGetHostnameAsync(domain, Number(words), Token),
            "control" => Describe(await states.DomainGetControlInfoAsync(domain, 0, Token)),
            "xml" => await definition.DomainGetXmlDescAsync(domain, (DomainXmlFlags)Number(words), Token),
            "autostart" => Bit(await definition.DomainGetAutostartAsync(domain, Token)),
            "persistent" => Bit(await definition.DomainIsPersistentAsync(domain, Token)),
            "updated" => Bit(await definition.DomainIsUpdatedAsync(domain, Token)),
            "hasmanagedsave" => Bit(await connection.Part<IDomainSaving>().DomainHasManagedSaveImageAsync(domain, Number(words), Token)),
            "label" => Describe(await connection.Part<IDomainSecurity>().DomainGetSecurityLabelAsync(domain, Token)),
            "metadata" => await connection.Part<IDomainMetadata>().DomainGetMetadataAsync(
                domain, (DomainMetadataType)Number(words), words[1] == "-" ? null : words[1], (DomainModificationImpact)Number(words, 2),
                    Token),
            "snapshots" =>
                $"{await connection.Part<IDomainSnapshotList>().DomainSnapshotNumAsync(domain, (DomainSnapshotListFlags)Number(words), Token)}",
            _ => null,
        };
    }

    private async Task<string?> SizeAsync(string call, string[] words)
    {
        IDomainMemory memory = connection.Part<IDomainMemory>();
        IDomainProcessors processors = connection.Part<IDomainProcessors>();
        IDomainScheduling scheduling = connection.Part<IDomainScheduling>();
        return call switch
        {
            "maxmemory" => $"{await memory.DomainGetMaxMemoryAsync(domain, Token)}",
            "setmaxmemory" => await DoneAsync(memory.DomainSetMaxMemoryAsync(domain, Number(words), Token)),
            "setmemory" => await DoneAsync(memory.DomainSetMemoryAsync(domain, Number(words), Token)),
            "setmemoryflags" =>
                await DoneAsync(memory.DomainSetMemoryFlagsAsync(domain, Number(words), (DomainMemoryModFlags)Number(words, 1), Token)),
            "memoryparameters" =>
                Values.AsPython((await memory.DomainGetMemoryParametersAsync(domain, 16, Number(words), Token)).Parameters),
            "hardlimit" => await DoneAsync(memory.DomainSetMemoryParametersAsync(
                domain,
                [new TypedParameter("hard_limit", new TypedParameterValue.UInt64(Number(words)))],
                (DomainModificationImpact)Number(words, 1),
                Token)),
            "memorystats" =>
                Values.AsPython(
                    (await memory.DomainMemoryStatsAsync(domain, 100, 0, Token)).Select(one => (Names[one.Tag], $"{one.Value}"))),
            "maxvcpus" => $"{await processors.DomainGetMaxVcpusAsync(domain, Token)}",
            "setvcpus" => await DoneAsync(processors.DomainSetVcpusAsync(domain, Number(words), Token)),
            "vcpusflags" => $"{await processors.DomainGetVcpusFlagsAsync(domain, (DomainVcpuFlags)Number(words), Token)}",
            "setvcpusflags" =>
                await DoneAsync(processors.DomainSetVcpusFlagsAsync(domain, Number(words), (DomainVcpuFlags)Number(words, 1), Token)),
            "pin" => await DoneAsync(processors.DomainPinVcpuAsync(domain, Number(words), Map(words[1]), Token)),
            "vcpus" =>
                string.Join(
                    ' ', (await processors.DomainGetVcpusAsync(domain, 64, 2, Token)).Placements.Select(
                        one => $"{one.Number}/{(int)one.State}/{one.Cpu}")),
            "scheduler" => Describe(await scheduling.DomainGetSchedulerTypeAsync(domain, Token)),
            "schedulerparameters" => Values.AsPython(await scheduling.DomainGetSchedulerParametersAsync(domain, 16, Token)),
            _ => null,
        };
    }

    private static Dictionary<DomainMemoryStatTag, string> Names { get; } = new()
    {
        [DomainMemoryStatTag.SwapIn] = "swap_in",
        [DomainMemoryStatTag.SwapOut] = "swap_out",
        [DomainMemoryStatTag.MajorFault] = "major_fault",
        [DomainMemoryStatTag.MinorFault] = "minor_fault",
        [DomainMemoryStatTag.Unused] = "unused",
        [DomainMemoryStatTag.Available] = "available",
        [DomainMemoryStatTag.ActualBalloon] = "actual",
        [DomainMemoryStatTag.Rss] = "rss",
        [DomainMemoryStatTag.Usable] = "usable",
        [DomainMemoryStatTag.LastUpdate] = "last_update",
        [DomainMemoryStatTag.DiskCaches] = "disk_caches",
        [DomainMemoryStatTag.HugePageAllocations] = "hugetlb_pgalloc",
        [DomainMemoryStatTag.HugePageFailures] = "hugetlb_pgfail",
    };

    private static string Describe((DomainState State, int Reason) state) => $"{(int)state.State} {state.Reason}";

    private static string Describe(DomainVitals vitals) =>
        $"{(int)vitals.State} {vitals.MaxMemoryKib} {vitals.MemoryKib} {vitals.VcpuCount}";

    private static string Describe((DomainControlState State, DomainControlErrorReason Details, ulong StateTimeMs) control) =>
        $"{(int)control.State} {(int)control.Details} {control.StateTimeMs}";

    private static string Describe((ReadOnlyMemory<byte> Label, bool Enforcing) label) =>
        $"{Encoding.UTF8.GetString(label.Label.Span).TrimEnd('\0')} {label.Enforcing}";

    private static string Describe((string Type, int ParameterCount) scheduler) => $"{scheduler.Type} {scheduler.ParameterCount}";

    private static byte[] Map(string bits) => [(byte)bits.Select((bit, index) => bit == '1' ? 1 << index : 0).Sum()];

    private static string Bit(bool value) => value ? "1" : "0";

    private static async Task<string> DoneAsync(ValueTask act)
    {
        await act;
        return Done;
    }

    private static async Task<string> DoneAsync<T>(ValueTask<T> act)
    {
        _ = await act;
        return Done;
    }

    private static uint Number(string[] words, int index = 0) => uint.Parse(words[index], CultureInfo.InvariantCulture);
}
