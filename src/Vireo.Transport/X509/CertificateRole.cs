namespace Vireo.Transport.X509;

/// <summary>Whose certificate it is.</summary>
public enum CertificateRole
{
    /// <summary>A client's.</summary>
    Client,

    /// <summary>A server's.</summary>
    Server,
}
