namespace Vireo.Contract.Authentication;

/// <summary>A way in which a client proves who it is.</summary>
/// <remarks><c>remote_auth_type</c>.</remarks>
public enum AuthenticationType
{
    /// <summary>Nothing is asked for. <c>REMOTE_AUTH_NONE</c>.</summary>
    None = 0,

    /// <summary>A SASL login. <c>REMOTE_AUTH_SASL</c>.</summary>
    Sasl = 1,

    /// <summary>polkit decides. <c>REMOTE_AUTH_POLKIT</c>.</summary>
    Polkit = 2,
}
