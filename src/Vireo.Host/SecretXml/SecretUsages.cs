using System.Collections.Immutable;
using Vireo.Contract.Secrets;

namespace Vireo.Host.SecretXml;

/// <summary>What secrets can be used for, in the words of documents.</summary>
public static class SecretUsages
{
    private static readonly ImmutableArray<string> Names = ["none", "volume", "ceph", "iscsi", "tls", "vtpm"];

    /// <summary>The word for a use.</summary>
    /// <param name="type">The use.</param>
    /// <returns>The word.</returns>
    public static string NameOf(SecretUsageType type) => Names[(int)type];

    /// <summary>The use of a name; null, as in a document that names none: nothing in particular.</summary>
    internal static SecretUsageType TypeOf(string? name) => name is null ? SecretUsageType.None : (SecretUsageType)Names.IndexOf(name);

    /// <summary>Whether there is such a use.</summary>
    internal static bool IsKnown(string name) => Names.Contains(name);

    /// <summary>The element that names a use of a type, and libvirt's words where it is missing.</summary>
    internal static (string Element, string Missing) NamingOf(string type) => type switch
    {
        "volume" => ("volume", "volume usage specified, but volume path is missing"),
        "ceph" => ("name", "Ceph usage specified, but name is missing"),
        "iscsi" => ("target", "iSCSI usage specified, but target is missing"),
        "tls" => ("name", "TLS usage specified, but name is missing"),
        _ => ("name", "vTPM usage specified, but name is missing"),
    };
}
