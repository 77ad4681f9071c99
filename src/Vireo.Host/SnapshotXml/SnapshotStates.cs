using Vireo.Contract.Domains.States;

namespace Vireo.Host.SnapshotXml;

/// <summary>What a guest did when its snapshot was taken, in the document's words (<c>virDomainSnapshotState</c>).</summary>
public static class SnapshotStates
{
    /// <summary>It ran.</summary>
    public const string Running = "running";

    /// <summary>It was paused.</summary>
    public const string Paused = "paused";

    /// <summary>It did not run.</summary>
    public const string ShutOff = "shutoff";

    /// <summary>It ran, and only its disks were kept.</summary>
    public const string DiskSnapshot = "disk-snapshot";

    /// <summary>By the number of a guest's state.</summary>
    private static readonly string[] Words =
        ["nostate", Running, "blocked", Paused, "shutdown", ShutOff, "crashed", "pmsuspended", DiskSnapshot];

    /// <summary>The word for a guest's state.</summary>
    /// <param name="state">The state.</param>
    /// <returns>The word.</returns>
    public static string Of(DomainState state) => Words[(int)state];

    /// <summary>Whether a document may say so.</summary>
    internal static bool IsKnown(string word) => Array.IndexOf(Words, word) > 0;
}
