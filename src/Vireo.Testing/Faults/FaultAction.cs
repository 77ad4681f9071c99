using Vireo.Errors;

namespace Vireo.Testing.Faults;

/// <summary>One way in which a call goes wrong.</summary>
internal sealed record FaultAction
{
    /// <summary>How late the answer comes; infinite: never.</summary>
    internal TimeSpan Delay { get; init; }

    /// <summary>What the call fails with; null: it does not.</summary>
    internal Func<VirtException>? Failure { get; init; }

    /// <summary>Whether the connection breaks.</summary>
    internal bool IsEnd { get; init; }
}
