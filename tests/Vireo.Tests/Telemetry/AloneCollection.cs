namespace Vireo.Tests.Telemetry;

/// <summary>Tests that must not see others' listeners, which are the whole process's.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class AloneCollection
{
    internal const string Name = "Telemetry";
}
