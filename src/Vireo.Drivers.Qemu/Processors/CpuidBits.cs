using System.Globalization;

namespace Vireo.Drivers.Qemu.Processors;

/// <summary>A register of <c>CPUID</c>, and the features that its bits stand for.</summary>
/// <param name="Leaf">What is asked (<c>EAX</c>).</param>
/// <param name="Subleaf">What is asked of it (<c>ECX</c>).</param>
/// <param name="Register">The register of the answer: 0 to 3 for <c>EAX</c> to <c>EDX</c>.</param>
/// <param name="Features">The features and their bits.</param>
internal sealed record CpuidBits(uint Leaf, uint Subleaf, int Register, IReadOnlyList<(string Name, int Bit)> Features)
{
    private static readonly string[] Registers = ["eax", "ebx", "ecx", "edx"];

    /// <summary>Reads a line of the data file: <c>cpuid 7/0/ebx avx2=5 ...</c>.</summary>
    internal static CpuidBits Read(string[] words)
    {
        string[] place = words[1].Split('/');
        return new CpuidBits(
            uint.Parse(place[0], NumberStyles.HexNumber, CultureInfo.InvariantCulture),
            uint.Parse(place[1], NumberStyles.HexNumber, CultureInfo.InvariantCulture),
            Array.IndexOf(Registers, place[2]),
            [.. words[2..].Select(word => word.Split('=')).Select(pair => (pair[0], int.Parse(pair[1], CultureInfo.InvariantCulture)))]);
    }
}
