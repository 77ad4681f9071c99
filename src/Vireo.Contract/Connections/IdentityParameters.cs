namespace Vireo.Contract.Connections;

/// <summary>The names of what is known of whom a proxy calls for.</summary>
public static class IdentityParameters
{
    /// <summary><c>VIR_CONNECT_IDENTITY_GROUP_NAME</c>.</summary>
    public const string GroupName = "group-name";

    /// <summary><c>VIR_CONNECT_IDENTITY_PROCESS_ID</c>.</summary>
    public const string ProcessId = "process-id";

    /// <summary><c>VIR_CONNECT_IDENTITY_PROCESS_TIME</c>.</summary>
    public const string ProcessTime = "process-time";

    /// <summary><c>VIR_CONNECT_IDENTITY_SASL_USER_NAME</c>.</summary>
    public const string SaslUserName = "sasl-user-name";

    /// <summary><c>VIR_CONNECT_IDENTITY_SELINUX_CONTEXT</c>.</summary>
    public const string SeLinuxContext = "selinux-context";

    /// <summary><c>VIR_CONNECT_IDENTITY_UNIX_GROUP_ID</c>.</summary>
    public const string UnixGroupId = "unix-group-id";

    /// <summary><c>VIR_CONNECT_IDENTITY_UNIX_USER_ID</c>.</summary>
    public const string UnixUserId = "unix-user-id";

    /// <summary><c>VIR_CONNECT_IDENTITY_USER_NAME</c>.</summary>
    public const string UserName = "user-name";

    /// <summary><c>VIR_CONNECT_IDENTITY_X509_DISTINGUISHED_NAME</c>.</summary>
    public const string X509DistinguishedName = "x509-distinguished-name";
}
