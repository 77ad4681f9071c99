using Vireo.Contract.Domains.Events;

namespace Vireo.Domains.Disks;

/// <summary>How far a job on a disk is.</summary>
/// <param name="Type">What it does.</param>
/// <param name="Bandwidth">Its limit of speed, in MiB a second or as was asked; 0: there is none.</param>
/// <param name="Current">How much is done, in units of its own.</param>
/// <param name="End">How much there is to do; a copy that has caught up has all done and goes on.</param>
/// <remarks><c>virDomainBlockJobInfo</c>.</remarks>
public sealed record DomainBlockJobProgress(DomainBlockJobType Type, ulong Bandwidth, ulong Current, ulong End);
