using System.Globalization;

namespace Vireo.Daemon.Tests.Fuzzing;

/// <summary>
/// How many cases are tried, and which. A build tries a fixed number from a seed of its own, which it prints. <c>VIREO_FUZZ_SECONDS</c>
/// goes on for so long instead; <c>VIREO_FUZZ_SEED</c> begins with that seed, so that a case that failed comes first.
/// </summary>
/// <param name="name">What is fuzzed, for the output.</param>
/// <param name="cases">How many cases a build tries.</param>
internal sealed class FuzzRun(string name, int cases)
{
    private static readonly int? GivenSeed = Number("VIREO_FUZZ_SEED");
    private static readonly int? GivenSeconds = Number("VIREO_FUZZ_SECONDS");

    /// <summary>The seeds of the cases, one after another.</summary>
    internal IEnumerable<int> Seeds()
    {
        int first = GivenSeed ?? Random.Shared.Next();
        long start = TimeProvider.System.GetTimestamp();
        int count = 0;
        while (GivenSeconds is { } seconds ? Elapsed(start).TotalSeconds < seconds : count < cases)
        {
            TestContext.Current.CancellationToken.ThrowIfCancellationRequested();
            yield return unchecked(first + count++);
        }

        TestContext.Current.TestOutputHelper?.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{name}: {count} cases from seed {first} in {Elapsed(start).TotalSeconds:0.0} s"));
    }

    /// <summary>Tries every case; what one fails with names its seed.</summary>
    internal void Try(Action<Random> attempt)
    {
        foreach (int seed in Seeds())
        {
            try
            {
                attempt(new Random(seed));
            }
            catch (Exception e)
            {
                throw new InvalidOperationException($"{name}: VIREO_FUZZ_SEED={seed}", e);
            }
        }
    }

    private static TimeSpan Elapsed(long start) => TimeProvider.System.GetElapsedTime(start);

    private static int? Number(string variable) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out int number) ? number : null;
}
