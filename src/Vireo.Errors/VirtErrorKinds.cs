using System.Collections.Frozen;

namespace Vireo.Errors;

/// <summary>What a caller does about an error, where that depends on its code.</summary>
internal enum VirtErrorKind
{
    /// <summary>Nothing that other codes do not call for.</summary>
    Other,

    /// <summary>The object is not there.</summary>
    NotFound,

    /// <summary>The caller may not.</summary>
    AccessDenied,

    /// <summary>It cannot be done here.</summary>
    NotSupported,
}

/// <summary>The one table from code to kind.</summary>
internal static class VirtErrorKinds
{
    private static readonly FrozenDictionary<VirtErrorCode, VirtErrorKind> Kinds = new Dictionary<VirtErrorCode, VirtErrorKind>
    {
        [VirtErrorCode.NoDomain] = VirtErrorKind.NotFound,
        [VirtErrorCode.NoNetwork] = VirtErrorKind.NotFound,
        [VirtErrorCode.NoNetworkPort] = VirtErrorKind.NotFound,
        [VirtErrorCode.NoStoragePool] = VirtErrorKind.NotFound,
        [VirtErrorCode.NoStorageVol] = VirtErrorKind.NotFound,
        [VirtErrorCode.NoNodeDevice] = VirtErrorKind.NotFound,
        [VirtErrorCode.NoInterface] = VirtErrorKind.NotFound,
        [VirtErrorCode.NoNwFilter] = VirtErrorKind.NotFound,
        [VirtErrorCode.NoNwFilterBinding] = VirtErrorKind.NotFound,
        [VirtErrorCode.NoSecret] = VirtErrorKind.NotFound,
        [VirtErrorCode.NoDomainSnapshot] = VirtErrorKind.NotFound,
        [VirtErrorCode.NoDomainCheckpoint] = VirtErrorKind.NotFound,
        [VirtErrorCode.NoDomainMetadata] = VirtErrorKind.NotFound,
        [VirtErrorCode.NoDomainBackup] = VirtErrorKind.NotFound,
        [VirtErrorCode.NoServer] = VirtErrorKind.NotFound,
        [VirtErrorCode.NoClient] = VirtErrorKind.NotFound,
        [VirtErrorCode.OperationDenied] = VirtErrorKind.AccessDenied,
        [VirtErrorCode.AccessDenied] = VirtErrorKind.AccessDenied,
        [VirtErrorCode.AuthFailed] = VirtErrorKind.AccessDenied,
        [VirtErrorCode.AuthCancelled] = VirtErrorKind.AccessDenied,
        [VirtErrorCode.AuthUnavailable] = VirtErrorKind.AccessDenied,
        [VirtErrorCode.NoSupport] = VirtErrorKind.NotSupported,
        [VirtErrorCode.OperationUnsupported] = VirtErrorKind.NotSupported,
        [VirtErrorCode.ConfigUnsupported] = VirtErrorKind.NotSupported,
        [VirtErrorCode.ArgumentUnsupported] = VirtErrorKind.NotSupported,
    }.ToFrozenDictionary();

    internal static VirtErrorKind Of(VirtErrorCode code) => Kinds.GetValueOrDefault(code);
}
