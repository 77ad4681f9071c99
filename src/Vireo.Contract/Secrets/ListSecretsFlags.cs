namespace Vireo.Contract.Secrets;

/// <summary>Which secrets to list.</summary>
/// <remarks><c>virConnectListAllSecretsFlags</c>.</remarks>
[Flags]
public enum ListSecretsFlags : uint
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>Those that are kept in memory only. <c>VIR_CONNECT_LIST_SECRETS_EPHEMERAL</c>.</summary>
    Ephemeral = 1,

    /// <summary>Those that are kept on disk. <c>VIR_CONNECT_LIST_SECRETS_NO_EPHEMERAL</c>.</summary>
    NoEphemeral = 2,

    /// <summary>Those whose value is never told. <c>VIR_CONNECT_LIST_SECRETS_PRIVATE</c>.</summary>
    Private = 4,

    /// <summary>Those whose value may be told. <c>VIR_CONNECT_LIST_SECRETS_NO_PRIVATE</c>.</summary>
    NoPrivate = 8,
}
