namespace Vireo.Daemon.Tests.Fuzzing;

/// <summary>What makes hostile values out of a seed.</summary>
internal static class FuzzExtensions
{
    internal static bool OneIn(this Random random, int chances) => random.Next(chances) == 0;

    internal static T Pick<T>(this Random random, IReadOnlyList<T> choices) => choices[random.Next(choices.Count)];
}
