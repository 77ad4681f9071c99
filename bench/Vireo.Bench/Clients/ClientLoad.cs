namespace Vireo.Bench.Clients;

/// <summary>How a client is to be loaded.</summary>
/// <param name="Uri">What it opens, once.</param>
/// <param name="Call">What is called.</param>
/// <param name="Concurrency">How many threads or tasks call on that one connection.</param>
/// <param name="Duration">For how long.</param>
internal sealed record ClientLoad(string Uri, ClientCall Call, int Concurrency, TimeSpan Duration);
