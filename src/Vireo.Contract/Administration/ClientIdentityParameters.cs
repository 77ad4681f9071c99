namespace Vireo.Contract.Administration;

/// <summary>The names of what is known of a client.</summary>
public static class ClientIdentityParameters
{
    /// <summary><c>VIR_CLIENT_INFO_READONLY</c>.</summary>
    public const string ReadOnly = "readonly";

    /// <summary><c>VIR_CLIENT_INFO_SASL_USER_NAME</c>.</summary>
    public const string SaslUserName = "sasl_user_name";

    /// <summary><c>VIR_CLIENT_INFO_SELINUX_CONTEXT</c>.</summary>
    public const string SeLinuxContext = "selinux_context";

    /// <summary><c>VIR_CLIENT_INFO_SOCKET_ADDR</c>.</summary>
    public const string SocketAddress = "sock_addr";

    /// <summary><c>VIR_CLIENT_INFO_UNIX_GROUP_ID</c>.</summary>
    public const string UnixGroupId = "unix_group_id";

    /// <summary><c>VIR_CLIENT_INFO_UNIX_GROUP_NAME</c>.</summary>
    public const string UnixGroupName = "unix_group_name";

    /// <summary><c>VIR_CLIENT_INFO_UNIX_PROCESS_ID</c>.</summary>
    public const string UnixProcessId = "unix_process_id";

    /// <summary><c>VIR_CLIENT_INFO_UNIX_USER_ID</c>.</summary>
    public const string UnixUserId = "unix_user_id";

    /// <summary><c>VIR_CLIENT_INFO_UNIX_USER_NAME</c>.</summary>
    public const string UnixUserName = "unix_user_name";

    /// <summary><c>VIR_CLIENT_INFO_X509_DISTINGUISHED_NAME</c>.</summary>
    public const string X509DistinguishedName = "tls_x509_dname";
}
