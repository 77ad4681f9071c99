namespace Vireo.Contract.Domains.Memory;

/// <summary>Which addresses are meant.</summary>
/// <remarks><c>virDomainMemoryFlags</c>.</remarks>
[Flags]
public enum DomainMemoryPeekFlags : uint
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>Those that a program in the guest sees. <c>VIR_MEMORY_VIRTUAL</c>.</summary>
    Virtual = 1,

    /// <summary>Those that the guest's kernel sees. <c>VIR_MEMORY_PHYSICAL</c>.</summary>
    Physical = 2,
}
