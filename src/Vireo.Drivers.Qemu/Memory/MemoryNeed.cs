using System.Xml.Linq;

namespace Vireo.Drivers.Qemu.Memory;

/// <summary>A part of a guest's memory that a backend is made for: all of it, a NUMA cell's, or a module's.</summary>
/// <param name="Id">What QEMU calls the backend.</param>
/// <param name="SizeKib">The size.</param>
internal sealed record MemoryNeed(string Id, long SizeKib)
{
    /// <summary>The NUMA cell; null: none.</summary>
    internal long? Cell { get; init; }

    /// <summary>The module's element; null: it is the guest's own memory.</summary>
    internal XElement? Module { get; init; }

    /// <summary>Whether it is the memory of a guest without cells, all in one.</summary>
    internal bool IsSystem => Module is null && Cell is null;
}
