namespace Vireo.Supervision;

/// <summary>What becomes of a connection.</summary>
public enum ConnectionState
{
    /// <summary>It is being opened again, after it was lost.</summary>
    Connecting,

    /// <summary>It is open.</summary>
    Connected,

    /// <summary>
    /// It was lost, and will be opened again after a wait. What runs on the other side is not known meanwhile; it has not gone for that.
    /// </summary>
    Retrying,

    /// <summary>It is over: closed by its owner, or given up.</summary>
    Closed,
}
