namespace Vireo.Contract.Administration;

/// <summary>The most elements that the lists of the admin program may have.</summary>
/// <remarks>A name is the C constant's, without <c>ADMIN_</c> and <c>_MAX</c>.</remarks>
public static class AdminLimits
{
    /// <summary><c>ADMIN_CLIENT_INFO_PARAMETERS_MAX</c>.</summary>
    public const int ClientInfoParameters = 64;

    /// <summary><c>ADMIN_CLIENT_LIST_MAX</c>.</summary>
    public const int ClientList = 16_384;

    /// <summary><c>ADMIN_SERVER_CLIENT_LIMITS_MAX</c>.</summary>
    public const int ServerClientLimits = 32;

    /// <summary><c>ADMIN_SERVER_LIST_MAX</c>.</summary>
    public const int ServerList = 16_384;

    /// <summary><c>ADMIN_SERVER_THREADPOOL_PARAMETERS_MAX</c>.</summary>
    public const int ServerThreadpoolParameters = 32;
}
