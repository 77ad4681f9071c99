namespace Vireo.Contract.Nodes;

/// <summary>The names of what the node can encrypt of guests.</summary>
public static class NodeSevParameters
{
    /// <summary><c>VIR_NODE_SEV_CBITPOS</c>.</summary>
    public const string CBitPosition = "cbitpos";

    /// <summary><c>VIR_NODE_SEV_CERT_CHAIN</c>.</summary>
    public const string CertChain = "cert-chain";

    /// <summary><c>VIR_NODE_SEV_CPU0_ID</c>.</summary>
    public const string Cpu0Id = "cpu0-id";

    /// <summary><c>VIR_NODE_SEV_MAX_ES_GUESTS</c>.</summary>
    public const string MaxEsGuests = "max-es-guests";

    /// <summary><c>VIR_NODE_SEV_MAX_GUESTS</c>.</summary>
    public const string MaxGuests = "max-guests";

    /// <summary><c>VIR_NODE_SEV_PDH</c>.</summary>
    public const string Pdh = "pdh";

    /// <summary><c>VIR_NODE_SEV_REDUCED_PHYS_BITS</c>.</summary>
    public const string ReducedPhysicalBits = "reduced-phys-bits";
}
