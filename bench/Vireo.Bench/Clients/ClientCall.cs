namespace Vireo.Bench.Clients;

/// <summary>What the clients call again and again.</summary>
internal enum ClientCall
{
    /// <summary>Nothing goes in, a number comes out.</summary>
    GetLibVersion,

    /// <summary>A handle goes in, five numbers come out.</summary>
    GetInfo,
}
