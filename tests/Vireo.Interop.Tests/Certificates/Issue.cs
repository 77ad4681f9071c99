using System.Net;

namespace Vireo.Interop.Tests.Certificates;

/// <summary>A certificate to be made.</summary>
/// <param name="Name">Its common name and, for a server, its host name.</param>
internal sealed record Issue(string Name)
{
    /// <summary>How long it will be good; a negative time: since how long it is no more.</summary>
    internal TimeSpan Lifetime { get; init; }

    /// <summary>For a server: the addresses that it answers for.</summary>
    internal IReadOnlyList<IPAddress> Addresses { get; init; } = [IPAddress.Loopback];

    internal bool ForServer { get; init; }
}
