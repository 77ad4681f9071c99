namespace Vireo.Daemon.Observability;

/// <summary>How a server does at this moment.</summary>
/// <param name="Name">The server.</param>
/// <param name="Clients">Clients.</param>
/// <param name="MaxClients">How many there may be.</param>
/// <param name="Anonymous">Clients that have not logged in.</param>
/// <param name="CallsInFlight">Calls that wait for their end.</param>
/// <param name="QueuedBytes">Bytes of output that clients have not taken.</param>
internal sealed record ServerFigures(string Name, int Clients, uint MaxClients, int Anonymous, int CallsInFlight, long QueuedBytes);
