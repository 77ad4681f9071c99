namespace Vireo.Bench.Daemons;

/// <summary>The calls that are measured.</summary>
internal enum Procedure
{
    /// <summary>Nothing but the daemon's own number.</summary>
    GetLibVersion,

    /// <summary>A name goes in, a handle comes out.</summary>
    LookupByName,

    /// <summary>A handle goes in, five numbers come out.</summary>
    GetInfo,

    /// <summary>A handle goes in, a document comes out.</summary>
    GetXml,
}
