using Vireo.Errors;

namespace Vireo.Host.DomainXml.Sections;

/// <summary>Processors that share an allocation, and who is watched within it.</summary>
/// <param name="Processors">The processors, as a set in normal form.</param>
/// <param name="Allocates">Whether the group has a share of its own of anything.</param>
internal sealed record ProcessorGroup(string Processors, bool Allocates)
{
    private readonly List<string> _watched = [];

    /// <summary>The NUMA nodes whose bandwidth is shared out.</summary>
    internal HashSet<uint> Nodes { get; } = [];

    /// <summary>Adds processors that are watched.</summary>
    /// <exception cref="VirtException">They are none of the group's, or meet those of another monitor.</exception>
    internal void Watch(string processors)
    {
        int[] members = [.. CpuSets.Members(processors)];
        Require(members.Length > 0, "vcpus is empty");
        Require(members.All(CpuSets.Members(Processors).Contains), "Monitor vcpus conflicts with allocation");
        Require(!_watched.Contains(processors), "Identical vcpus found in same type monitors");
        string[] meeting = [.. _watched.Where(other => CpuSets.Members(other).Intersect(members).Any())];
        bool allocates = Allocates || Nodes.Count > 0;
        bool conflicts = allocates ? processors != Processors && meeting.Any(other => other != Processors) : meeting.Length > 0;
        Require(!conflicts, "vcpus overlaps in resctrl groups");
        _watched.Add(processors);
    }

    private static void Require(bool holds, string complaint)
    {
        if (!holds)
        {
            throw VirtErrorTexts.Raise(VirtErrorCode.InvalidArg, VirtErrorDomain.Domain, complaint);
        }
    }
}
