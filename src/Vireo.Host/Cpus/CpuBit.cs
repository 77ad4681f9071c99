namespace Vireo.Host.Cpus;

/// <summary>One bit in what an x86 processor says of itself.</summary>
/// <param name="Leaf">The CPUID leaf, or the number of the model-specific register.</param>
/// <param name="Subleaf">The leaf's second input; that of a register is <see cref="Register"/>.</param>
/// <param name="Output">The register in which the bit is: <c>eax</c> and so on.</param>
/// <param name="Position">The bit, 0 to 31.</param>
internal readonly record struct CpuBit(uint Leaf, uint Subleaf, string Output, int Position)
{
    /// <summary>Stands in <see cref="Subleaf"/> for bits of model-specific registers.</summary>
    internal const uint Register = uint.MaxValue;
}
