namespace Vireo.Contract.Domains.Consoles;

/// <summary>How to open a console.</summary>
/// <remarks><c>virDomainConsoleFlags</c>.</remarks>
[Flags]
public enum DomainConsoleFlags : uint
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>Whoever has it open loses it. <c>VIR_DOMAIN_CONSOLE_FORCE</c>.</summary>
    Force = 1,

    /// <summary>Only where two users can be told apart. <c>VIR_DOMAIN_CONSOLE_SAFE</c>.</summary>
    Safe = 2,
}
