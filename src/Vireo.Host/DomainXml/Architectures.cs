using System.Collections.Frozen;

namespace Vireo.Host.DomainXml;

/// <summary>The processor architectures that libvirt knows by name (<c>virArch</c>).</summary>
public static class Architectures
{
    private static readonly FrozenSet<string> Known = new[]
    {
        "alpha", "armv6l", "armv7l", "armv7b", "aarch64", "cris", "i686", "ia64", "lm32", "m68k", "microblaze",
        "microblazeel", "mips", "mipsel", "mips64", "mips64el", "openrisc", "parisc", "parisc64", "ppc", "ppcle", "ppc64", "ppc64le", "ppcemb",
        "riscv32", "riscv64", "s390", "s390x", "sh4", "sh4eb", "sparc", "sparc64", "unicore32", "x86_64", "xtensa", "xtensaeb",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether libvirt knows it.</summary>
    /// <param name="name">The name.</param>
    /// <returns>Whether it does.</returns>
    public static bool IsKnown(string name) => Known.Contains(name);
}
