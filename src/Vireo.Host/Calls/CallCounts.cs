using Vireo.Errors;

namespace Vireo.Host.Calls;

/// <summary>Judges how much a call asks for, before anything is made of it, in libvirtd's words.</summary>
public static class CallCounts
{
    /// <summary>Refuses a negative count, and one over the protocol's limit.</summary>
    /// <param name="count">How much is asked for.</param>
    /// <param name="limit">The most.</param>
    /// <param name="argument">The argument's name on the wire.</param>
    /// <param name="limitName">The limit's name in libvirt (<c>REMOTE_DOMAIN_LIST_MAX</c>).</param>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.Rpc"/>.</exception>
    public static void Check(long count, int limit, string argument, string limitName)
    {
        if (count < 0)
        {
            throw VirtErrorTexts.Raise(VirtErrorCode.Rpc, VirtErrorDomain.Rpc, $"{argument} must be non-negative");
        }

        if (count > limit)
        {
            throw VirtErrorTexts.Raise(VirtErrorCode.Rpc, VirtErrorDomain.Rpc, $"{argument} > {limitName}");
        }
    }
}
