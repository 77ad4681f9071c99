namespace Vireo.Cli.Commands;

/// <summary>Commands that help shows together.</summary>
/// <param name="Title">What the group is called.</param>
/// <param name="Keyword">What help takes for it.</param>
internal sealed record CommandGroup(string Title, string Keyword)
{
    internal static readonly CommandGroup Domains = new("Domain Management", "domain");
    internal static readonly CommandGroup Monitoring = new("Domain Monitoring", "monitor");
    internal static readonly CommandGroup Events = new("Domain Events", "events");
    internal static readonly CommandGroup Host = new("Host and Hypervisor", "host");
    internal static readonly CommandGroup Shell = new("Vireo itself", "vireo");
}
