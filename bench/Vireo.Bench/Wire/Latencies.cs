using System.Diagnostics;
using System.Numerics;

namespace Vireo.Bench.Wire;

/// <summary>Counts latencies in classes an eighth of a power of two wide.</summary>
internal sealed class Latencies
{
    private const int Fraction = 3;

    private readonly long[] _counts = new long[64 << Fraction];

    internal long Count { get; private set; }

    internal void Add(long ticks)
    {
        _counts[ClassOf(ticks)]++;
        Count++;
    }

    /// <summary>The latency, in microseconds, that the given share of the calls did not pass.</summary>
    internal double Percentile(double share)
    {
        long left = (long)Math.Ceiling(Count * share);
        int index = 0;
        while (index < _counts.Length - 1 && (left -= _counts[index]) > 0)
        {
            index++;
        }

        return UpperBound(index) * 1e6 / Stopwatch.Frequency;
    }

    private static int ClassOf(long ticks)
    {
        int power = BitOperations.Log2((ulong)Math.Max(ticks, 1 << Fraction));
        return (power << Fraction) + (int)((ticks >> (power - Fraction)) & ((1 << Fraction) - 1));
    }

    private static double UpperBound(int index) =>
        Math.ScaleB(1 + ((index & ((1 << Fraction) - 1)) + 1) / (double)(1 << Fraction), index >> Fraction);
}
