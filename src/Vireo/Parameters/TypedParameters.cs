using System.Collections;
using System.Globalization;
using Vireo.Contract.Parameters;

namespace Vireo.Parameters;

/// <summary>
/// Names and values of seven types, as they came or as they are to be sent; two of one name are allowed where libvirt says so.
/// </summary>
/// <remarks><c>virTypedParameterPtr</c>. Adding makes a new list: <c>TypedParameters.Empty.Add("weight", 500u)</c>.</remarks>
public sealed class TypedParameters : IReadOnlyList<TypedParameter>
{
    private readonly IReadOnlyList<TypedParameter> _parameters;

    internal TypedParameters(IReadOnlyList<TypedParameter> parameters) => _parameters = parameters;

    /// <summary>None.</summary>
    public static TypedParameters Empty { get; } = new([]);

    /// <inheritdoc />
    public int Count => _parameters.Count;

    /// <inheritdoc />
    public TypedParameter this[int index] => _parameters[index];

    /// <summary>Finds a value by its name.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The first value of this name; null: there is none.</returns>
    /// <remarks><c>virTypedParamsGet</c>.</remarks>
    public TypedParameterValue? Find(string name) =>
        _parameters.FirstOrDefault(parameter => string.Equals(parameter.Field, name, StringComparison.Ordinal))?.Value;

    /// <summary>Finds a whole number, whichever of its four types it has.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>The number; null: there is none of this name, or it is no whole number, or too large.</returns>
    /// <remarks><c>virTypedParamsGetInt</c>, <c>virTypedParamsGetUInt</c>, <c>virTypedParamsGetLLong</c>.</remarks>
    public long? FindInt64(string name) => Find(name) switch
    {
        TypedParameterValue.Int32 number => number.Value,
        TypedParameterValue.UInt32 number => number.Value,
        TypedParameterValue.Int64 number => number.Value,
        TypedParameterValue.UInt64 { Value: <= long.MaxValue } number => (long)number.Value,
        _ => null,
    };

    /// <summary>Finds a whole number that is not negative, whichever of its four types it has.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>The number; null: there is none of this name, or it is no such number.</returns>
    /// <remarks><c>virTypedParamsGetULLong</c>.</remarks>
    public ulong? FindUInt64(string name) => Find(name) is TypedParameterValue.UInt64 number
        ? number.Value
        : FindInt64(name) is { } signed and >= 0 ? (ulong)signed : null;

    /// <summary>Finds a floating-point number.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>The number; null: there is none of this name and type.</returns>
    /// <remarks><c>virTypedParamsGetDouble</c>.</remarks>
    public double? FindDouble(string name) => (Find(name) as TypedParameterValue.Double)?.Value;

    /// <summary>Finds a yes or no.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>The answer; null: there is none of this name and type.</returns>
    /// <remarks><c>virTypedParamsGetBoolean</c>.</remarks>
    public bool? FindBoolean(string name) => (Find(name) as TypedParameterValue.Boolean)?.Value;

    /// <summary>Finds a text.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>The text; null: there is none of this name and type.</returns>
    /// <remarks><c>virTypedParamsGetString</c>.</remarks>
    public string? FindText(string name) => (Find(name) as TypedParameterValue.Text)?.Value;

    /// <summary>Adds a signed number of 32 bits.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="value">The number.</param>
    /// <returns>A list with it at the end.</returns>
    /// <remarks><c>virTypedParamsAddInt</c>.</remarks>
    public TypedParameters Add(string name, int value) => Add(name, new TypedParameterValue.Int32(value));

    /// <summary>Adds an unsigned number of 32 bits.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="value">The number.</param>
    /// <returns>A list with it at the end.</returns>
    /// <remarks><c>virTypedParamsAddUInt</c>.</remarks>
    public TypedParameters Add(string name, uint value) => Add(name, new TypedParameterValue.UInt32(value));

    /// <summary>Adds a signed number of 64 bits.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="value">The number.</param>
    /// <returns>A list with it at the end.</returns>
    /// <remarks><c>virTypedParamsAddLLong</c>.</remarks>
    public TypedParameters Add(string name, long value) => Add(name, new TypedParameterValue.Int64(value));

    /// <summary>Adds an unsigned number of 64 bits.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="value">The number.</param>
    /// <returns>A list with it at the end.</returns>
    /// <remarks><c>virTypedParamsAddULLong</c>.</remarks>
    public TypedParameters Add(string name, ulong value) => Add(name, new TypedParameterValue.UInt64(value));

    /// <summary>Adds a floating-point number.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="value">The number.</param>
    /// <returns>A list with it at the end.</returns>
    /// <remarks><c>virTypedParamsAddDouble</c>.</remarks>
    public TypedParameters Add(string name, double value) => Add(name, new TypedParameterValue.Double(value));

    /// <summary>Adds a yes or no.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="value">The answer.</param>
    /// <returns>A list with it at the end.</returns>
    /// <remarks><c>virTypedParamsAddBoolean</c>.</remarks>
    public TypedParameters Add(string name, bool value) => Add(name, new TypedParameterValue.Boolean(value));

    /// <summary>Adds a text.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="value">The text.</param>
    /// <returns>A list with it at the end.</returns>
    /// <remarks><c>virTypedParamsAddString</c>.</remarks>
    public TypedParameters Add(string name, string value) => Add(name, new TypedParameterValue.Text(value));

    /// <summary>Adds several texts of one name.</summary>
    /// <param name="name">Their name.</param>
    /// <param name="values">The texts.</param>
    /// <returns>A list with them at the end.</returns>
    /// <remarks><c>virTypedParamsAddStringList</c>.</remarks>
    public TypedParameters Add(string name, IEnumerable<string> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return new([.. _parameters, .. values.Select(value => new TypedParameter(name, new TypedParameterValue.Text(value)))]);
    }

    /// <summary>Adds a value that is written as text.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="type">Its type.</param>
    /// <param name="text">The value; yes or no is <c>1</c> or <c>0</c>.</param>
    /// <returns>A list with it at the end.</returns>
    /// <exception cref="FormatException">The text is no value of this type.</exception>
    /// <exception cref="OverflowException">The number is too large for its type.</exception>
    /// <remarks><c>virTypedParamsAddFromString</c>.</remarks>
    public TypedParameters Add(string name, TypedParameterType type, string text) => Add(name, type switch
    {
        TypedParameterType.Int32 => new TypedParameterValue.Int32(int.Parse(text, CultureInfo.InvariantCulture)),
        TypedParameterType.UInt32 => new TypedParameterValue.UInt32(uint.Parse(text, CultureInfo.InvariantCulture)),
        TypedParameterType.Int64 => new TypedParameterValue.Int64(long.Parse(text, CultureInfo.InvariantCulture)),
        TypedParameterType.UInt64 => new TypedParameterValue.UInt64(ulong.Parse(text, CultureInfo.InvariantCulture)),
        TypedParameterType.Double => new TypedParameterValue.Double(double.Parse(text, CultureInfo.InvariantCulture)),
        TypedParameterType.Boolean => new TypedParameterValue.Boolean(int.Parse(text, CultureInfo.InvariantCulture) != 0),
        TypedParameterType.Text => new TypedParameterValue.Text(text),
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "there is no such type"),
    });

    /// <inheritdoc />
    public IEnumerator<TypedParameter> GetEnumerator() => _parameters.GetEnumerator();

    /// <inheritdoc />
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Asks how many parameters there are, then for all of them.</summary>
    /// <param name="ask">Asks for at most so many; 0: for their number.</param>
    /// <returns>The parameters.</returns>
    internal static async Task<TypedParameters> ReadAsync(
        Func<int, ValueTask<(IReadOnlyList<TypedParameter> Parameters, int Count)>> ask)
    {
        (_, int count) = await ask(0).ConfigureAwait(false);
        if (count == 0)
        {
            return Empty;
        }

        (IReadOnlyList<TypedParameter> parameters, _) = await ask(count).ConfigureAwait(false);
        return new(parameters);
    }

    private TypedParameters Add(string name, TypedParameterValue value)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return new([.. _parameters, new TypedParameter(name, value)]);
    }
}
