using Vireo.Xdr;

namespace Vireo.Contract.Domains.Jobs;

/// <summary>How far a long operation on a guest has come.</summary>
/// <param name="Type">What kind of job it is.</param>
/// <param name="TimeElapsedMs">Time since its start, in milliseconds.</param>
/// <param name="TimeRemainingMs">Time to its end, in milliseconds; known for bounded jobs only.</param>
/// <param name="DataTotalBytes">All that is to be moved, in bytes.</param>
/// <param name="DataProcessedBytes">What was moved, in bytes.</param>
/// <param name="DataRemainingBytes">What is left, in bytes.</param>
/// <param name="MemoryTotalBytes">Memory's part of all.</param>
/// <param name="MemoryProcessedBytes">Memory's part of what was moved.</param>
/// <param name="MemoryRemainingBytes">Memory's part of what is left.</param>
/// <param name="FileTotalBytes">The disks' part of all.</param>
/// <param name="FileProcessedBytes">The disks' part of what was moved.</param>
/// <param name="FileRemainingBytes">The disks' part of what is left.</param>
/// <remarks><c>virDomainJobInfo</c>, <c>remote_domain_get_job_info_ret</c>.</remarks>
[XdrStruct("remote_domain_get_job_info_ret")]
public sealed partial record DomainJob(
    DomainJobType Type,
    ulong TimeElapsedMs,
    ulong TimeRemainingMs,
    ulong DataTotalBytes,
    ulong DataProcessedBytes,
    ulong DataRemainingBytes,
    ulong MemoryTotalBytes,
    ulong MemoryProcessedBytes,
    ulong MemoryRemainingBytes,
    ulong FileTotalBytes,
    ulong FileProcessedBytes,
    ulong FileRemainingBytes);
