namespace Vireo.Contract.Domains.Memory;

/// <summary>The names of how a guest's memory is spread over the node's.</summary>
public static class DomainNumaParameters
{
    /// <summary><c>VIR_DOMAIN_NUMA_MODE</c>.</summary>
    public const string Mode = "numa_mode";

    /// <summary><c>VIR_DOMAIN_NUMA_NODESET</c>.</summary>
    public const string NodeSet = "numa_nodeset";
}
