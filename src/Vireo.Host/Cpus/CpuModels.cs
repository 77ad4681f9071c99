using Vireo.Errors;
using Vireo.Host.DomainXml;

namespace Vireo.Host.Cpus;

/// <summary>The processor models that libvirt knows by name, by architecture.</summary>
public static class CpuModels
{
    private static readonly string[] X86 =
    [
        "486", "pentium", "pentium2", "pentium3", "pentiumpro", "coreduo", "n270", "core2duo", "qemu32", "kvm32", "cpu64-rhel5",
        "cpu64-rhel6", "qemu64", "kvm64", "Conroe", "Penryn", "Nehalem", "Nehalem-IBRS", "Westmere", "Westmere-IBRS", "SandyBridge",
        "SandyBridge-IBRS", "IvyBridge", "IvyBridge-IBRS", "Haswell-noTSX", "Haswell-noTSX-IBRS", "Haswell", "Haswell-IBRS",
        "Broadwell-noTSX", "Broadwell-noTSX-IBRS", "Broadwell", "Broadwell-IBRS", "Skylake-Client", "Skylake-Client-IBRS",
        "Skylake-Client-noTSX-IBRS", "Skylake-Server", "Skylake-Server-IBRS", "Skylake-Server-noTSX-IBRS", "Cascadelake-Server",
        "Cascadelake-Server-noTSX", "Icelake-Client", "Icelake-Client-noTSX", "Icelake-Server", "Icelake-Server-noTSX", "Cooperlake",
        "Snowridge", "athlon", "phenom", "Opteron_G1", "Opteron_G2", "Opteron_G3", "Opteron_G4", "Opteron_G5", "EPYC", "EPYC-IBPB",
        "EPYC-Rome", "EPYC-Milan", "Dhyana",
    ];

    private static readonly string[] Power =
        ["POWER6", "POWER7", "POWER8", "POWER9", "POWER10", "POWERPC_e5500", "POWERPC_e6500"];

    /// <summary>The models of an architecture.</summary>
    /// <param name="architecture">The architecture.</param>
    /// <param name="errorDomain">Who says that there is no such architecture.</param>
    /// <returns>The names; none where the hypervisor decides.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.InvalidArg"/>: there is no such architecture. <see cref="VirtErrorCode.NoSupport"/>: libvirt
    /// knows nothing of its processors.
    /// </exception>
    public static IReadOnlyList<string> Of(string architecture, VirtErrorDomain errorDomain)
    {
        ArgumentNullException.ThrowIfNull(architecture);
        return architecture switch
        {
            "i686" or "x86_64" => X86,
            "ppc64" or "ppc64le" => Power,
            "armv6l" or "armv7l" or "armv7b" or "aarch64" or "s390" or "s390x" => [],
            _ when Architectures.IsKnown(architecture) => throw VirtErrorTexts.Raise(
                VirtErrorCode.NoSupport, VirtErrorDomain.Cpu, $"'{architecture}' architecture is not supported by CPU driver"),
            _ => throw VirtErrorTexts.Raise(VirtErrorCode.InvalidArg, errorDomain, $"cannot find architecture {architecture}"),
        };
    }
}
