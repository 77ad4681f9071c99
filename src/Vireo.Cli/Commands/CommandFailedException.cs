using Vireo.Errors;

namespace Vireo.Cli.Commands;

/// <summary>A command that could not be carried out, in virsh's words.</summary>
/// <param name="complaint">What failed, without <c>error: </c>; null: nothing is said.</param>
/// <param name="reason">What libvirt says about it, on a line of its own; null: nothing.</param>
internal sealed class CommandFailedException(string? complaint, VirtException? reason = null) : Exception(complaint, reason)
{
    /// <summary>What failed; null: nothing is said.</summary>
    internal string? Complaint { get; } = complaint;

    /// <summary>What libvirt says about it; null: nothing.</summary>
    internal VirtException? Reason { get; } = reason;
}
