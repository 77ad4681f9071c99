namespace Vireo.Contract.Domains.Security;

/// <summary>The names of what is known of a guest whose memory is encrypted.</summary>
public static class DomainLaunchSecurityParameters
{
    /// <summary><c>VIR_DOMAIN_LAUNCH_SECURITY_SEV_API_MAJOR</c>.</summary>
    public const string SevApiMajor = "sev-api-major";

    /// <summary><c>VIR_DOMAIN_LAUNCH_SECURITY_SEV_API_MINOR</c>.</summary>
    public const string SevApiMinor = "sev-api-minor";

    /// <summary><c>VIR_DOMAIN_LAUNCH_SECURITY_SEV_BUILD_ID</c>.</summary>
    public const string SevBuildId = "sev-build-id";

    /// <summary><c>VIR_DOMAIN_LAUNCH_SECURITY_SEV_MEASUREMENT</c>.</summary>
    public const string SevMeasurement = "sev-measurement";

    /// <summary><c>VIR_DOMAIN_LAUNCH_SECURITY_SEV_POLICY</c>.</summary>
    public const string SevPolicy = "sev-policy";

    /// <summary><c>VIR_DOMAIN_LAUNCH_SECURITY_SEV_SECRET</c>.</summary>
    public const string SevSecret = "sev-secret";

    /// <summary><c>VIR_DOMAIN_LAUNCH_SECURITY_SEV_SECRET_HEADER</c>.</summary>
    public const string SevSecretHeader = "sev-secret-header";

    /// <summary><c>VIR_DOMAIN_LAUNCH_SECURITY_SEV_SECRET_SET_ADDRESS</c>.</summary>
    public const string SevSecretSetAddress = "sev-secret-set-address";

    /// <summary><c>VIR_DOMAIN_LAUNCH_SECURITY_SEV_SNP_POLICY</c>.</summary>
    public const string SevSnpPolicy = "sev-snp-policy";
}
