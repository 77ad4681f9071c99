namespace Vireo.Model.Domains.Booting;

/// <summary>Architectures of machines.</summary>
[XmlEnum]
public enum Architecture
{
    /// <summary>A word that is not listed.</summary>
    Other,

    /// <summary><c>i686</c>.</summary>
    I686,

    /// <summary><c>x86_64</c>.</summary>
    [XmlWord("x86_64")]
    X64,

    /// <summary><c>ia64</c>.</summary>
    Ia64,

    /// <summary><c>aarch64</c>.</summary>
    Aarch64,

    /// <summary><c>alpha</c>.</summary>
    Alpha,

    /// <summary><c>armv6l</c>.</summary>
    Armv6l,

    /// <summary><c>armv7l</c>.</summary>
    Armv7l,

    /// <summary><c>cris</c>.</summary>
    Cris,

    /// <summary><c>lm32</c>.</summary>
    Lm32,

    /// <summary><c>m68k</c>.</summary>
    M68k,

    /// <summary><c>microblaze</c>.</summary>
    Microblaze,

    /// <summary><c>microblazeel</c>.</summary>
    Microblazeel,

    /// <summary><c>mips</c>.</summary>
    Mips,

    /// <summary><c>mipsel</c>.</summary>
    Mipsel,

    /// <summary><c>mips64</c>.</summary>
    Mips64,

    /// <summary><c>mips64el</c>.</summary>
    Mips64el,

    /// <summary><c>openrisc</c>.</summary>
    Openrisc,

    /// <summary><c>parisc</c>.</summary>
    Parisc,

    /// <summary><c>parisc64</c>.</summary>
    Parisc64,

    /// <summary><c>ppc</c>.</summary>
    Ppc,

    /// <summary><c>ppc64</c>.</summary>
    Ppc64,

    /// <summary><c>ppc64le</c>.</summary>
    Ppc64le,

    /// <summary><c>ppcemb</c>.</summary>
    Ppcemb,

    /// <summary><c>riscv32</c>.</summary>
    Riscv32,

    /// <summary><c>riscv64</c>.</summary>
    Riscv64,

    /// <summary><c>s390</c>.</summary>
    S390,

    /// <summary><c>s390x</c>.</summary>
    S390x,

    /// <summary><c>sh4</c>.</summary>
    Sh4,

    /// <summary><c>sh4eb</c>.</summary>
    Sh4eb,

    /// <summary><c>sparc</c>.</summary>
    Sparc,

    /// <summary><c>sparc64</c>.</summary>
    Sparc64,

    /// <summary><c>unicore32</c>.</summary>
    Unicore32,

    /// <summary><c>xtensa</c>.</summary>
    Xtensa,

    /// <summary><c>xtensaeb</c>.</summary>
    Xtensaeb,
}
