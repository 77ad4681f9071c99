namespace Vireo.Daemon.Authentication;

/// <summary>How a listener's clients log in; the numbers are those of the wire (<c>remote_auth_type</c>).</summary>
public enum AuthenticationMethod
{
    /// <summary>Not at all: whoever gets through to the socket is in (<c>REMOTE_AUTH_NONE</c>).</summary>
    None = 0,

    /// <summary>By a SASL mechanism (<c>REMOTE_AUTH_SASL</c>).</summary>
    Sasl = 1,

    /// <summary>By what polkit says of the process at the other end (<c>REMOTE_AUTH_POLKIT</c>).</summary>
    Polkit = 2,
}
