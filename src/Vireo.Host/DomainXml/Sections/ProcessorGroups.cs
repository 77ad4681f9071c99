using System.Xml.Linq;

namespace Vireo.Host.DomainXml.Sections;

/// <summary>The groups of a guest's processors, which do not overlap.</summary>
/// <param name="count">How many processors the guest has.</param>
internal sealed class ProcessorGroups(uint count)
{
    private readonly List<ProcessorGroup> _groups = [];

    /// <summary>The processors that an element names and the guest has; null: none.</summary>
    internal string? Read(XElement element)
    {
        string text = element.Attribute("vcpus")?.Value ?? throw DomainFaults.Xml($"Missing {element.Name} attribute 'vcpus'");
        try
        {
            string processors = CpuSets.Format(CpuSets.Members(text).Where(member => member < count));
            return processors.Length > 0 ? processors : null;
        }
        catch (Errors.VirtException)
        {
            throw DomainFaults.Xml($"Invalid {element.Name} attribute 'vcpus' value '{text}'");
        }
    }

    /// <summary>The group of just these processors; null: there is none.</summary>
    internal ProcessorGroup? Find(string processors)
    {
        ProcessorGroup? found = _groups.FirstOrDefault(group => group.Processors == processors);
        int[] members = [.. CpuSets.Members(processors)];
        return found is null && _groups.Any(group => CpuSets.Members(group.Processors).Intersect(members).Any())
            ? throw DomainFaults.Xml("Overlapping vcpus in resctrls")
            : found;
    }

    internal void Add(ProcessorGroup group)
    {
        if (!_groups.Contains(group))
        {
            _groups.Add(group);
        }
    }
}
