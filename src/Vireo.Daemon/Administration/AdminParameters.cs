using Vireo.Contract.Parameters;
using Vireo.Errors;

namespace Vireo.Daemon.Administration;

/// <summary>Reads and writes the parameters of servers: unsigned numbers, each with a name.</summary>
internal static class AdminParameters
{
    internal static TypedParameter Make(string name, uint value) => new(name, new TypedParameterValue.UInt32(value));

    internal static TypedParameter Make(string name, string value) => new(name, new TypedParameterValue.Text(value));

    /// <summary>Reads parameters that must be of a few names.</summary>
    /// <param name="parameters">The parameters.</param>
    /// <param name="names">The names.</param>
    /// <returns>The value under each name; a name that was not given is not in it.</returns>
    /// <exception cref="VirtException">A name is not one of these, comes twice, or holds something else than an unsigned number.</exception>
    internal static IReadOnlyDictionary<string, uint> Read(IReadOnlyList<TypedParameter> parameters, params string[] names)
    {
        var values = new Dictionary<string, uint>();
        foreach (var parameter in parameters.OrderBy(parameter => parameter.Field, StringComparer.Ordinal))
        {
            if (values.ContainsKey(parameter.Field))
            {
                throw AdminFaults.InvalidArgument(VirtErrorDomain.None, $"parameter '{parameter.Field}' occurs multiple times");
            }

            if (!names.Contains(parameter.Field))
            {
                throw VirtErrorTexts.Raise(VirtErrorCode.ArgumentUnsupported, VirtErrorDomain.None, $"parameter '{parameter.Field}' not supported");
            }

            values[parameter.Field] = parameter.Value is TypedParameterValue.UInt32 number
                ? number.Value
                : throw AdminFaults.InvalidArgument(
                    VirtErrorDomain.None, $"invalid type '{TypeNameOf(parameter.Value)}' for parameter '{parameter.Field}', expected 'uint'");
        }

        return values;
    }

    private static string TypeNameOf(TypedParameterValue value) => value switch
    {
        TypedParameterValue.Int32 => "int",
        TypedParameterValue.UInt32 => "uint",
        TypedParameterValue.Int64 => "llong",
        TypedParameterValue.UInt64 => "ullong",
        TypedParameterValue.Double => "double",
        TypedParameterValue.Boolean => "boolean",
        _ => "string",
    };
}
