using Vireo.Generator.Codecs;
using Vireo.Generator.Sources;

namespace Vireo.Generator.Contracts;

/// <summary>What a procedure answers.</summary>
/// <param name="TypeName">What the <c>ValueTask</c> holds, as the method declares it; null: nothing.</param>
/// <param name="IsTuple">Whether that is a tuple.</param>
/// <param name="Fields">The fields of the reply struct, in order.</param>
/// <param name="Descriptors">The tuple element with the descriptors, or any name when they are all there is; null: the reply brings none.</param>
internal sealed record ReplyModel(string? TypeName, bool IsTuple, EquatableArray<FieldModel> Fields, string? Descriptors)
{
    /// <summary>An empty reply.</summary>
    internal static readonly ReplyModel None = new(null, false, default, null);
}
