namespace Vireo.Contract.Secrets;

/// <summary>How to define a secret.</summary>
/// <remarks><c>virSecretDefineFlags</c>.</remarks>
[Flags]
public enum SecretDefineFlags : uint
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>The XML is held against the schema. <c>VIR_SECRET_DEFINE_VALIDATE</c>.</summary>
    Validate = 1,
}
