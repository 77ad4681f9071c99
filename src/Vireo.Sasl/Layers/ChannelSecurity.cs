namespace Vireo.Sasl.Layers;

/// <summary>What the channel wants of a mechanism.</summary>
/// <param name="MinStrength">The least strength of the layer, in bits of key; 0: there need not be one.</param>
/// <param name="MaxStrength">The greatest strength; 0: there must not be one, as the channel has its own.</param>
/// <param name="AllowsAnonymous">Whether somebody without a name may come in.</param>
public readonly record struct ChannelSecurity(int MinStrength, int MaxStrength, bool AllowsAnonymous)
{
    private const int Any = 100_000; // libvirt's own

    /// <summary>libvirt's least strength on plain TCP: enough for Kerberos of old.</summary>
    public const int DefaultMinStrength = 56;

    /// <summary>A channel that nobody else reads or changes: TLS, or a socket of this host.</summary>
    public static ChannelSecurity Protected => new(0, 0, true);

    /// <summary>A channel that anybody on the way reads and changes: plain TCP.</summary>
    /// <param name="minStrength">The least strength.</param>
    /// <returns>What it wants.</returns>
    public static ChannelSecurity Open(int minStrength) => new(minStrength, Any, false);

    /// <summary>Whether a layer of a strength will do.</summary>
    /// <param name="strength">The strength; 0: no layer.</param>
    /// <returns>Whether it will.</returns>
    public bool Takes(int strength) => strength >= MinStrength && strength <= MaxStrength;
}
