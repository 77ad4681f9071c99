namespace Vireo.Daemon.Tests.Fuzzing;

/// <summary>What test:///default has, so that calls reach what they are about.</summary>
internal static class KnownObjects
{
    private static readonly IReadOnlyList<Guid> Uuids =
    [
        Guid.Parse("6695eb01-f6a4-8304-79aa-97f2502e193f"), // the guest
        Guid.Parse("dd8fe884-6c02-601e-7551-cca97df1c5df"), // the network
        Guid.Parse("dfe224cb-28fb-8dd0-c4b2-64eb3f0f4566"), // the pool
    ];

    private static readonly IReadOnlyList<string> Names = ["test", "default", "default-pool", "eth1", "computer", "hda", "vda", "eth0", "cpu", "serial0"];

    /// <summary>A UUID's bytes.</summary>
    internal static byte[] Uuid(Random random) => random.Pick(Uuids).ToByteArray(bigEndian: true);

    /// <summary>Whether a field holds a document.</summary>
    internal static bool IsDocument(string field) => field.Contains("xml", StringComparison.OrdinalIgnoreCase) || field is "metadata" or "srcSpec";

    /// <summary>A text that a field may hold. Where a file is written to or read from, none that exists or can be made.</summary>
    internal static string Text(string field, Random random) => field switch
    {
        _ when IsDocument(field) => random.Pick(Documents.All),
        "to" or "from" or "file" or "path" or "base" or "top" => "/nonexistent/" + random.Pick(Names),
        "field" => random.Pick(ParameterNames),
        _ => random.Pick(Names),
    };

    private static readonly IReadOnlyList<string> ParameterNames =
        ["cpu_shares", "vcpu_quota", "hard_limit", "weight", "total_bytes_sec", "cpuset", "nodeset", "inbound.average", "numatune", "period", "poll_max_ns", "no-such"];
}
