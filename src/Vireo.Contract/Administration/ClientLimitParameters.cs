namespace Vireo.Contract.Administration;

/// <summary>The names of the figures of a server's clients.</summary>
public static class ClientLimitParameters
{
    /// <summary><c>VIR_SERVER_CLIENTS_CURRENT</c>.</summary>
    public const string Current = "nclients";

    /// <summary><c>VIR_SERVER_CLIENTS_MAX</c>.</summary>
    public const string Max = "nclients_max";

    /// <summary><c>VIR_SERVER_CLIENTS_UNAUTH_CURRENT</c>.</summary>
    public const string UnauthenticatedCurrent = "nclients_unauth";

    /// <summary><c>VIR_SERVER_CLIENTS_UNAUTH_MAX</c>.</summary>
    public const string UnauthenticatedMax = "nclients_unauth_max";
}
