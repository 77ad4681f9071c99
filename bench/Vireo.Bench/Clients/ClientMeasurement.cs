namespace Vireo.Bench.Clients;

/// <summary>What a client did under load.</summary>
/// <param name="CallsPerSecond">Calls that were answered.</param>
/// <param name="CpuPer100K">The client's processor time for 100,000 calls, in seconds.</param>
internal sealed record ClientMeasurement(double CallsPerSecond, double CpuPer100K);
