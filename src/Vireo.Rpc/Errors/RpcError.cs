using Vireo.Errors;
using Vireo.Xdr;

namespace Vireo.Rpc.Errors;

/// <summary>An error as the wire carries it.</summary>
/// <param name="Code">What went wrong (<c>VIR_ERR_*</c>).</param>
/// <param name="ErrorDomain">The part of libvirt that says so (<c>VIR_FROM_*</c>).</param>
/// <param name="Message">What was wrong; null: nothing is known but the code.</param>
/// <param name="Level">How grave it is.</param>
/// <param name="Domain">A guest; no libvirt sends one.</param>
/// <param name="Str1">The first further text.</param>
/// <param name="Str2">The second.</param>
/// <param name="Str3">The third.</param>
/// <param name="Int1">The first number.</param>
/// <param name="Int2">The second.</param>
/// <param name="Network">A network; no libvirt sends one.</param>
[XdrStruct("virNetMessageError")]
public sealed partial record RpcError(
    VirtErrorCode Code,
    VirtErrorDomain ErrorDomain,
    string? Message,
    VirtErrorLevel Level,
    RpcErrorGuest? Domain,
    string? Str1,
    string? Str2,
    string? Str3,
    int Int1,
    int Int2,
    RpcErrorNetwork? Network)
{
    /// <summary>Its further texts and numbers.</summary>
    public VirtErrorDetail Detail => new(Str1, Str2, Str3, Int1, Int2);

    /// <summary>Makes an error about no object.</summary>
    /// <param name="failure">What it says.</param>
    /// <param name="detail">Its further texts and numbers.</param>
    /// <returns>The error.</returns>
    internal static RpcError Of(VirtException failure, VirtErrorDetail detail) => new(
        failure.Code,
        failure.ErrorDomain,
        failure.Message,
        failure.Level,
        null,
        detail.Str1,
        detail.Str2,
        detail.Str3,
        detail.Int1,
        detail.Int2,
        null);
}
