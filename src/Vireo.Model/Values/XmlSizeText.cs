using System.Globalization;

namespace Vireo.Model.Values;

/// <summary>Sizes as a number and a unit.</summary>
public static class XmlSizeText
{
    /// <summary>Reads a number and a unit.</summary>
    /// <param name="number">The number.</param>
    /// <param name="unit">The unit that is told; null: none.</param>
    /// <param name="defaultUnit">The unit where none is told.</param>
    /// <param name="path">Where they stand.</param>
    /// <exception cref="XmlValueException">One is not what it must be, or both together are over 16 EiB.</exception>
    public static DataSize Parse(string number, string? unit, string defaultUnit, XmlPath path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (!DataUnit.TryParse(unit ?? defaultUnit, out DataUnit known))
        {
            throw new XmlValueException(path.ToString(), unit ?? defaultUnit, "a unit of bytes");
        }

        bool read = ulong.TryParse(number.AsSpan().Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out ulong count);
        return read && count <= ulong.MaxValue / known.Bytes
            ? DataSize.Of(count, known)
            : throw new XmlValueException(path.ToString(), number, "a number of at most 16 EiB");
    }

    /// <summary>The unit to write a size in: the one that is there already if the size is a whole number of it, else the largest that does.</summary>
    /// <param name="size">The size.</param>
    /// <param name="unit">The unit that is there; null: none.</param>
    /// <param name="defaultUnit">The unit where none is there.</param>
    public static string UnitFor(DataSize size, string? unit, string defaultUnit) =>
        DataUnit.TryParse(unit ?? defaultUnit, out DataUnit known) && size.Bytes % known.Bytes == 0 ? known.Name : DataUnit.LargestOf(size).Name;

    /// <summary>The number of a unit that a size is.</summary>
    /// <param name="size">The size.</param>
    /// <param name="unit">The unit.</param>
    public static string Number(DataSize size, string unit) =>
        DataUnit.TryParse(unit, out DataUnit known)
            ? (size.Bytes / known.Bytes).ToString(CultureInfo.InvariantCulture)
            : throw new ArgumentException($"'{unit}' is no unit of bytes", nameof(unit));
}
