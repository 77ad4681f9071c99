using Vireo.Domains;

namespace Vireo.Cli.Domains;

/// <summary>virsh's order of guests: those that run by id, then the others by name, without regard to case.</summary>
internal sealed class DomainOrder : IComparer<Domain>
{
    internal static readonly DomainOrder Instance = new();

    public int Compare(Domain? x, Domain? y) => (x?.Id, y?.Id) switch
    {
        ({ } a, { } b) => a.CompareTo(b),
        ({ }, null) => -1,
        (null, { }) => 1,
        _ => string.Compare(x?.Name, y?.Name, StringComparison.OrdinalIgnoreCase),
    };
}
