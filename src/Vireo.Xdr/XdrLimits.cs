namespace Vireo.Xdr;

/// <summary>Limits that hold for every program.</summary>
public static class XdrLimits
{
    /// <summary>The longest string, in bytes of UTF-8 (<c>VIR_NET_MESSAGE_STRING_MAX</c>, <c>REMOTE_STRING_MAX</c>).</summary>
    public const int MaxString = 4_194_304;

    /// <summary>How many values of a recursive type may be in one another; libvirt has no such types, so that this is ours.</summary>
    public const int MaxDepth = 64;
}
