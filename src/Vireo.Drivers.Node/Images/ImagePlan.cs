using System.Globalization;

namespace Vireo.Drivers.Node.Images;

/// <summary>An image that is to be made.</summary>
/// <param name="Path">Where.</param>
/// <param name="ToolFormat">Its format, in QEMU's word.</param>
internal sealed record ImagePlan(string Path, string ToolFormat)
{
    private const string Qcow2 = "qcow2";
    private const string Luks = "luks";

    /// <summary>How large it is to seem; null: as large as the image that it changes.</summary>
    internal ulong? CapacityBytes { get; init; }

    /// <summary>The image that it changes; null: none.</summary>
    internal string? BackingPath { get; init; }

    /// <summary>That image's format.</summary>
    internal string? BackingFormat { get; init; }

    /// <summary>Whether its tables are made at once: <c>metadata</c>, or with room for all its content, <c>falloc</c>; null: no.</summary>
    internal string? Preallocation { get; init; }

    /// <summary>Which QEMU is to understand it; null: every one.</summary>
    internal string? Compatible { get; init; }

    /// <summary>How large its clusters are; 0: as QEMU wants.</summary>
    internal ulong ClusterBytes { get; init; }

    /// <summary>Features, in libvirt's words.</summary>
    internal IReadOnlyList<string> Features { get; init; } = [];

    /// <summary>What it is encrypted with; null: it is not.</summary>
    internal ImageSecret? Secret { get; init; }

    /// <summary>The cipher (<c>aes-256</c>), its mode and hash, and how initial vectors are made; null: as QEMU wants.</summary>
    internal (string? Algorithm, string? Mode, string? Hash, string? Vectors, string? VectorHash) Cipher { get; init; }

    /// <summary>The program's options.</summary>
    internal string Options()
    {
        List<string> options = [];
        Add(options, "backing_fmt", BackingPath is null ? null : BackingFormat);
        AddEncryption(options);
        Add(options, "preallocation", Preallocation);
        Add(options, "compat", Compatible ?? (ToolFormat == Qcow2 ? "0.10" : null));
        Add(options, "cluster_size", ClusterBytes == 0 ? null : ClusterBytes.ToString(CultureInfo.InvariantCulture));
        if (ToolFormat == Qcow2)
        {
            options.AddRange(Features.Select(feature => feature == "extended_l2" ? "extended_l2=on" : feature));
        }

        return string.Join(',', options);
    }

    private static void Add(List<string> options, string name, string? value)
    {
        if (value is not null)
        {
            options.Add($"{name}={ImageTool.Escape(value)}");
        }
    }

    private void AddEncryption(List<string> options)
    {
        if (Secret is not { } secret)
        {
            return;
        }

        string prefix = ToolFormat == Luks ? string.Empty : "encrypt.";
        Add(options, prefix + "format", ToolFormat == Luks ? null : Luks);
        Add(options, prefix + "key-secret", secret.Id);
        Add(options, prefix + "cipher-alg", Cipher.Algorithm);
        Add(options, prefix + "cipher-mode", Cipher.Mode);
        Add(options, prefix + "hash-alg", Cipher.Hash);
        Add(options, prefix + "ivgen-alg", Cipher.Vectors);
        Add(options, prefix + "ivgen-hash-alg", Cipher.VectorHash);
    }
}
