namespace Vireo.Host.DomainXml;

/// <summary>What a driver fills in where a guest's document says nothing.</summary>
public sealed record DomainReading
{
    /// <summary>The host's architecture, which a guest gets when it names none.</summary>
    public required string Architecture { get; init; }

    /// <summary>Makes the UUID of a guest that brings none. Default: a random one.</summary>
    public Func<Guid> NewUuid { get; init; } = Guid.NewGuid;

    /// <summary>Makes the hardware address of an interface that brings none.</summary>
    public Func<string> NewMac { get; init; } = MacAddresses.NewRandom;

    /// <summary>What network interfaces are called on the host when the document does not say: a prefix, then a number; null:
    /// nothing.</summary>
    public string? InterfacePrefix { get; init; }

    /// <summary>The rules that the driver adds; null: none.</summary>
    public IDriverRules? Rules { get; init; }
}
