using Vireo.Contract.Uris;

namespace Vireo.Contract.Drivers;

/// <summary>The names that two drivers had when remote URIs were proposed. They mean the same wherever a URI is read.</summary>
public static class DriverAlias
{
    /// <summary>Gives a driver its name of today.</summary>
    /// <param name="driver">The name, without a transport.</param>
    /// <returns><c>qemu</c> for <c>qemud</c>, <c>xen</c> for <c>xend</c>; any other as it is.</returns>
    public static string Resolve(string driver) => driver switch
    {
        "qemud" => "qemu",
        "xend" => "xen",
        _ => driver,
    };

    /// <summary>Gives the driver in a URI its name of today; a transport behind it stays.</summary>
    /// <param name="uri">The URI.</param>
    /// <returns>The URI with that name.</returns>
    public static VirtUri Resolve(VirtUri uri)
    {
        ArgumentNullException.ThrowIfNull(uri);
        int plus = uri.Scheme.IndexOf('+', StringComparison.Ordinal);
        string driver = plus < 0 ? uri.Scheme : uri.Scheme[..plus];
        string resolved = Resolve(driver);
        return ReferenceEquals(driver, resolved) ? uri : uri with { Scheme = resolved + uri.Scheme[driver.Length..] };
    }
}
