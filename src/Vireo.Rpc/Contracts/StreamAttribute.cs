namespace Vireo.Rpc.Contracts;

/// <summary>Which way a stream's data goes, and which flag of the call makes it sparse.</summary>
/// <param name="direction">The direction, seen from the client.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class StreamAttribute(StreamDirection direction) : Attribute
{
    /// <summary>The direction, seen from the client.</summary>
    public StreamDirection Direction { get; } = direction;

    /// <summary>The flag of the parameter <c>flags</c> that allows holes; 0: there is none.</summary>
    public uint SparseFlag { get; init; }
}

/// <summary>Which way a stream's data goes, seen from the client.</summary>
[Flags]
public enum StreamDirection
{
    /// <summary>No stream.</summary>
    None = 0,

    /// <summary>From the daemon to the client (<c>readstream</c>).</summary>
    Read = 1,

    /// <summary>From the client to the daemon (<c>writestream</c>).</summary>
    Write = 2,

    /// <summary>Both ways, as a console's.</summary>
    Both = Read | Write,
}
