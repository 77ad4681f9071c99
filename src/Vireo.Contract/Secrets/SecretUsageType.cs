namespace Vireo.Contract.Secrets;

/// <summary>What a secret is used for.</summary>
/// <remarks><c>virSecretUsageType</c>.</remarks>
public enum SecretUsageType
{
    /// <summary>Nothing in particular. <c>VIR_SECRET_USAGE_TYPE_NONE</c>.</summary>
    None = 0,

    /// <summary>An encrypted volume. <c>VIR_SECRET_USAGE_TYPE_VOLUME</c>.</summary>
    Volume = 1,

    /// <summary>A Ceph login. <c>VIR_SECRET_USAGE_TYPE_CEPH</c>.</summary>
    Ceph = 2,

    /// <summary>An iSCSI login. <c>VIR_SECRET_USAGE_TYPE_ISCSI</c>.</summary>
    Iscsi = 3,

    /// <summary>A private key. <c>VIR_SECRET_USAGE_TYPE_TLS</c>.</summary>
    Tls = 4,

    /// <summary>An emulated TPM's state. <c>VIR_SECRET_USAGE_TYPE_VTPM</c>.</summary>
    Vtpm = 5,
}
