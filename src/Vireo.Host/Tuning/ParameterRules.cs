using System.Collections.Frozen;
using Vireo.Contract.Parameters;
using Vireo.Errors;

namespace Vireo.Host.Tuning;

/// <summary>Which typed parameters a call takes, each of one type (<c>virTypedParamsValidate</c>).</summary>
/// <param name="types">The parameters' names and types.</param>
public sealed class ParameterRules(params IEnumerable<(string Name, ParameterType Type)> types)
{
    private readonly FrozenDictionary<string, ParameterType> _types =
        types.ToFrozenDictionary(one => one.Name, one => one.Type, StringComparer.Ordinal);

    /// <summary>Judges what a client sent.</summary>
    /// <param name="parameters">The parameters.</param>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.ArgumentUnsupported"/>: one has another name. <see cref="VirtErrorCode.InvalidArg"/>: one has another
    /// type, or comes twice.
    /// </exception>
    public void Check(IReadOnlyList<TypedParameter> parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (TypedParameter parameter in parameters.OrderBy(one => one.Field, StringComparer.Ordinal))
        {
            if (!_types.TryGetValue(parameter.Field, out ParameterType type))
            {
                throw Fault(VirtErrorCode.ArgumentUnsupported, $"parameter '{parameter.Field}' not supported");
            }

            if (!seen.Add(parameter.Field))
            {
                throw Fault(VirtErrorCode.InvalidArg, $"parameter '{parameter.Field}' occurs multiple times");
            }

            ParameterType given = TypeOf(parameter.Value);
            if (given != type)
            {
                throw Fault(
                    VirtErrorCode.InvalidArg,
                    $"invalid type '{NameOf(given)}' for parameter '{parameter.Field}', expected '{NameOf(type)}'");
            }
        }
    }

    private static ParameterType TypeOf(TypedParameterValue value) => value switch
    {
        TypedParameterValue.Int32 => ParameterType.Int32,
        TypedParameterValue.UInt32 => ParameterType.UInt32,
        TypedParameterValue.Int64 => ParameterType.Int64,
        TypedParameterValue.UInt64 => ParameterType.UInt64,
        TypedParameterValue.Double => ParameterType.Double,
        TypedParameterValue.Boolean => ParameterType.Boolean,
        _ => ParameterType.Text,
    };

    /// <summary>libvirt's words for the types.</summary>
    private static string NameOf(ParameterType type) => type switch
    {
        ParameterType.Int32 => "int",
        ParameterType.UInt32 => "uint",
        ParameterType.Int64 => "llong",
        ParameterType.UInt64 => "ullong",
        ParameterType.Double => "double",
        ParameterType.Boolean => "boolean",
        _ => "string",
    };

    private static VirtException Fault(VirtErrorCode code, string detail) => VirtErrorTexts.Raise(code, VirtErrorDomain.None, detail);
}
