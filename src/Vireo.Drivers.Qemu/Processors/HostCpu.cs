using System.Buffers.Binary;
using System.Globalization;
using System.Runtime.Intrinsics.X86;
using System.Text;

namespace Vireo.Drivers.Qemu.Processors;

/// <summary>The processor that the daemon runs on, as it tells itself (<c>CPUID</c>).</summary>
/// <param name="Decoded">It as a model; null: no model fits.</param>
/// <param name="Family">Its family.</param>
/// <param name="Model">Its model within the family.</param>
/// <param name="Stepping">Its stepping.</param>
internal sealed record HostCpu(DecodedCpu? Decoded, int Family, int Model, int Stepping)
{
    private const uint SignatureLeaf = 1;
    private const uint FirstExtendedLeaf = 0x8000_0000;
    private const int ExtendedFamily = 15;

    private static readonly Lazy<HostCpu?> Known = new(Ask);

    /// <summary>The processor; null: of another architecture than x86.</summary>
    internal static HostCpu? Current => Known.Value;

    private static HostCpu? Ask()
    {
        if (!X86Base.IsSupported)
        {
            return null;
        }

        (int most, int ebx, int ecx, int edx) = X86Base.CpuId(0, 0);
        uint last = (uint)most;
        uint lastExtended = (uint)X86Base.CpuId(unchecked((int)FirstExtendedLeaf), 0).Eax;
        int signature = X86Base.CpuId((int)SignatureLeaf, 0).Eax;
        int family = (signature >> 8) & 0xf;
        int model = (signature >> 4) & 0xf;
        model += family is 6 or ExtendedFamily ? ((signature >> 16) & 0xf) << 4 : 0;
        family += family == ExtendedFamily ? (signature >> 20) & 0xff : 0;
        DecodedCpu? decoded = CpuDecoder.Decode(new UndecodedCpu
        {
            IsHost = true,
            Features = Features(last, lastExtended),
            Vendor = CpuModels.VendorOf(Text(ebx, edx, ecx)),
            Signature = string.Create(CultureInfo.InvariantCulture, $"{family}/{model}"),
        });
        return new HostCpu(decoded, family, model, signature & 0xf);
    }

    private static HashSet<string> Features(uint last, uint lastExtended)
    {
        var features = new HashSet<string>(StringComparer.Ordinal);
        foreach (CpuidBits bits in CpuModels.Cpuid.Where(bits => bits.Leaf <= (bits.Leaf >= FirstExtendedLeaf ? lastExtended : last)))
        {
            (int eax, int ebx, int ecx, int edx) = X86Base.CpuId(unchecked((int)bits.Leaf), (int)bits.Subleaf);
            int register = bits.Register switch { 0 => eax, 1 => ebx, 2 => ecx, _ => edx };
            features.UnionWith(bits.Features.Where(feature => ((register >> feature.Bit) & 1) != 0).Select(feature => feature.Name));
        }

        return features;
    }

    private static string Text(params ReadOnlySpan<int> registers)
    {
        Span<byte> bytes = stackalloc byte[registers.Length * sizeof(int)];
        for (int i = 0; i < registers.Length; i++)
        {
            BinaryPrimitives.WriteInt32LittleEndian(bytes[(i * sizeof(int))..], registers[i]);
        }

        return Encoding.ASCII.GetString(bytes);
    }
}
