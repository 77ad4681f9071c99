namespace Vireo.Contract.Administration;

/// <summary>What a client came over.</summary>
/// <remarks><c>virClientTransport</c>.</remarks>
public enum ClientTransport : uint
{
    /// <summary>A unix socket. <c>VIR_CLIENT_TRANS_UNIX</c>.</summary>
    Unix = 0,

    /// <summary>TCP. <c>VIR_CLIENT_TRANS_TCP</c>.</summary>
    Tcp = 1,

    /// <summary>TLS. <c>VIR_CLIENT_TRANS_TLS</c>.</summary>
    Tls = 2,
}
