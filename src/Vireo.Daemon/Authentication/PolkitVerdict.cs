namespace Vireo.Daemon.Authentication;

/// <summary>What <c>pkcheck</c> says, as its exit code.</summary>
internal enum PolkitVerdict
{
    /// <summary>The process may.</summary>
    Authorized = 0,

    /// <summary>It may not.</summary>
    NotAuthorized = 1,

    /// <summary>It might, if its user gave a password, but nobody is there to ask for it.</summary>
    NoAgent = 2,

    /// <summary>Its user was asked, and did not want to.</summary>
    Dismissed = 3,

    /// <summary>polkit does not say.</summary>
    Failed = 127,
}
