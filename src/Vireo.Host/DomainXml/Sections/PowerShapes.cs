using Vireo.Host.Shapes;

namespace Vireo.Host.DomainXml.Sections;

/// <summary>Which ways to sleep a guest is offered, and which of the host's counters watch it.</summary>
internal static class PowerShapes
{
    /// <summary>The ways to sleep.</summary>
    internal static Shape PowerManagement { get; } = new Shape("pm")
        .Has(new Shape("suspend-to-mem").With("enabled", Values.YesNo).DropEmpty())
        .Has(new Shape("suspend-to-disk").With("enabled", Values.YesNo).DropEmpty())
        .DropEmpty();

    /// <summary>The counters.</summary>
    internal static Shape Performance { get; } = new Shape("perf")
        .HasMany(new Shape("event").Must("name", Values.Text).Must("enabled", Values.YesNo))
        .DropEmpty();
}
