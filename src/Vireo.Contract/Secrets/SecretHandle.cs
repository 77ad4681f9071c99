using Vireo.Xdr;

namespace Vireo.Contract.Secrets;

/// <summary>What names a secret on the wire; it holds no secret value.</summary>
/// <param name="Uuid">The UUID.</param>
/// <param name="UsageType">What it is used for.</param>
/// <param name="UsageId">What names the use, such as a volume's path; may be empty.</param>
/// <remarks><c>virSecretPtr</c>, <c>remote_nonnull_secret</c>.</remarks>
[XdrStruct("remote_nonnull_secret")]
public sealed partial record SecretHandle(Guid Uuid, SecretUsageType UsageType, string UsageId);
