namespace Vireo.Errors;

/// <summary>How a connection came to its end.</summary>
public enum ConnectionLoss
{
    /// <summary>An error of some kind: a frame that is none, a socket that broke.</summary>
    Error,

    /// <summary>The other end hung up.</summary>
    EndOfFile,

    /// <summary>The other end did not answer pings.</summary>
    KeepAlive,

    /// <summary>This end closed it.</summary>
    Closed,
}
