namespace Vireo.Errors;

/// <summary>Which part of libvirt speaks when one of its public functions refuses a call, before any driver does.</summary>
internal static class FunctionErrorDomains
{
    // libvirt's functions are kept by kind of object; a name tells which, the more special first. Everything else is with the guests.
    private static readonly (string Word, VirtErrorDomain Domain)[] ByWord =
    [
        ("NWFilter", VirtErrorDomain.NwFilter),
        ("Secret", VirtErrorDomain.Secret),
        ("Storage", VirtErrorDomain.Storage),
        ("Network", VirtErrorDomain.Network),
        ("Interface", VirtErrorDomain.Interface),
        ("Device", VirtErrorDomain.NodeDevice),
        ("Stream", VirtErrorDomain.Streams),
    ];

    /// <summary>Whether a function is of the guests and the host, which libvirt counts to the hypervisor's driver.</summary>
    internal static bool IsOfGuests(string function) =>
        Of(function) is VirtErrorDomain.Domain or VirtErrorDomain.DomainSnapshot or VirtErrorDomain.DomainCheckpoint;

    internal static VirtErrorDomain Of(string function)
    {
        if (function.StartsWith("virDomain", StringComparison.Ordinal))
        {
            return function.Contains("Snapshot", StringComparison.Ordinal) ? VirtErrorDomain.DomainSnapshot
                : function.Contains("Checkpoint", StringComparison.Ordinal) ? VirtErrorDomain.DomainCheckpoint
                : VirtErrorDomain.Domain;
        }

        return Array.Find(ByWord, entry => function.Contains(entry.Word, StringComparison.Ordinal)) is (not null, var found)
            ? found
            : VirtErrorDomain.Domain;
    }
}
