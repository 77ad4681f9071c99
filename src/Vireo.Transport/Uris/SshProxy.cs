namespace Vireo.Transport.Uris;

/// <summary>What ssh runs on the server to reach the daemon's socket (<c>proxy=</c>).</summary>
public enum SshProxy
{
    /// <summary><c>virt-ssh-helper</c> where it is installed, else netcat.</summary>
    Auto,

    /// <summary>netcat, on the socket that the client names.</summary>
    Netcat,

    /// <summary><c>virt-ssh-helper</c>, which finds the socket itself.</summary>
    Native,
}
