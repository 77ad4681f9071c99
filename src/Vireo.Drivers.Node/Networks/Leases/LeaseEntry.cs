namespace Vireo.Drivers.Node.Networks.Leases;

/// <summary>A lease as a file has it.</summary>
/// <param name="ExpirySeconds">When it ends, in seconds since 1970; 0: never.</param>
/// <param name="Mac">The guest's hardware address; null: the file does not say.</param>
/// <param name="Address">The address that the guest got.</param>
internal sealed record LeaseEntry(long ExpirySeconds, string? Mac, string Address)
{
    /// <summary>The number of the guest's interface (DHCPv6); null: none.</summary>
    internal string? InterfaceId { get; init; }

    /// <summary>The name that the guest gave itself; null: none.</summary>
    internal string? HostName { get; init; }

    /// <summary>What the guest calls itself towards the server; null: nothing.</summary>
    internal string? ClientId { get; init; }
}
