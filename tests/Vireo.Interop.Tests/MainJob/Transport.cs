namespace Vireo.Interop.Tests.MainJob;

/// <summary>How a client reaches its daemon.</summary>
public enum Transport
{
    /// <summary>The daemon's unix socket.</summary>
    Unix,

    /// <summary>TCP in the clear.</summary>
    Tcp,

    /// <summary>TLS with certificates on both sides.</summary>
    Tls,

    /// <summary>The user's ssh program.</summary>
    Ssh,

    /// <summary>A program of the user's choice.</summary>
    Ext,
}
