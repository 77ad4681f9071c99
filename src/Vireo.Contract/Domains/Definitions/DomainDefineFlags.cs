namespace Vireo.Contract.Domains.Definitions;

/// <summary>How to define a guest.</summary>
/// <remarks><c>virDomainDefineFlags</c>.</remarks>
[Flags]
public enum DomainDefineFlags : uint
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>The XML is held against the schema. <c>VIR_DOMAIN_DEFINE_VALIDATE</c>.</summary>
    Validate = 1,
}
