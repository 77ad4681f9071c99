namespace Vireo.Contract.Domains.Consoles;

/// <summary>How to open a channel.</summary>
/// <remarks><c>virDomainChannelFlags</c>.</remarks>
[Flags]
public enum DomainChannelFlags : uint
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>Whoever has it open loses it. <c>VIR_DOMAIN_CHANNEL_FORCE</c>.</summary>
    Force = 1,
}
