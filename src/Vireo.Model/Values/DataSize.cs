using System.Globalization;

namespace Vireo.Model.Values;

/// <summary>An amount of memory or storage, in bytes.</summary>
/// <param name="Bytes">The number of bytes.</param>
/// <remarks>What libvirt's XML writes as a number and a unit (<c>virScaleInteger</c>).</remarks>
public readonly record struct DataSize(ulong Bytes) : IComparable<DataSize>
{
    /// <summary>Nothing.</summary>
    public static DataSize Zero => default;

    /// <summary>Whole KiB in it.</summary>
    public ulong KiB => Bytes / DataUnit.KiB.Bytes;

    /// <summary>Whole MiB in it.</summary>
    public ulong MiB => Bytes / DataUnit.MiB.Bytes;

    /// <summary>Whole GiB in it.</summary>
    public ulong GiB => Bytes / DataUnit.GiB.Bytes;

    /// <summary>A number of KiB (1024 bytes).</summary>
    /// <param name="count">How many.</param>
    public static DataSize FromKiB(ulong count) => Of(count, DataUnit.KiB);

    /// <summary>A number of MiB (1024 KiB).</summary>
    /// <param name="count">How many.</param>
    public static DataSize FromMiB(ulong count) => Of(count, DataUnit.MiB);

    /// <summary>A number of GiB (1024 MiB).</summary>
    /// <param name="count">How many.</param>
    public static DataSize FromGiB(ulong count) => Of(count, DataUnit.GiB);

    /// <summary>A number of TiB (1024 GiB).</summary>
    /// <param name="count">How many.</param>
    public static DataSize FromTiB(ulong count) => Of(count, DataUnit.TiB);

    /// <summary>A number of some unit.</summary>
    /// <param name="count">How many.</param>
    /// <param name="unit">Of what.</param>
    /// <exception cref="OverflowException">That is over 16 EiB.</exception>
    public static DataSize Of(ulong count, DataUnit unit) => new(checked(count * unit.Bytes));

    /// <summary>Adds two.</summary>
    public static DataSize operator +(DataSize left, DataSize right) => new(checked(left.Bytes + right.Bytes));

    /// <summary>Takes one from the other.</summary>
    public static DataSize operator -(DataSize left, DataSize right) => new(checked(left.Bytes - right.Bytes));

    /// <summary>So many of it.</summary>
    public static DataSize operator *(DataSize size, ulong count) => new(checked(size.Bytes * count));

    /// <summary>Less.</summary>
    public static bool operator <(DataSize left, DataSize right) => left.Bytes < right.Bytes;

    /// <summary>More.</summary>
    public static bool operator >(DataSize left, DataSize right) => left.Bytes > right.Bytes;

    /// <summary>Not more.</summary>
    public static bool operator <=(DataSize left, DataSize right) => left.Bytes <= right.Bytes;

    /// <summary>Not less.</summary>
    public static bool operator >=(DataSize left, DataSize right) => left.Bytes >= right.Bytes;

    /// <summary>The sum of two.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static DataSize Add(DataSize left, DataSize right) => left + right;

    /// <summary>The difference of two.</summary>
    /// <param name="left">From this.</param>
    /// <param name="right">This is taken.</param>
    public static DataSize Subtract(DataSize left, DataSize right) => left - right;

    /// <summary>So many of it.</summary>
    /// <param name="size">What.</param>
    /// <param name="count">How many.</param>
    public static DataSize Multiply(DataSize size, ulong count) => size * count;

    /// <inheritdoc />
    public int CompareTo(DataSize other) => Bytes.CompareTo(other.Bytes);

    /// <summary>The number of the largest binary unit that divides it, and the unit: <c>4 GiB</c>.</summary>
    public override string ToString()
    {
        DataUnit unit = DataUnit.LargestOf(this);
        return string.Create(CultureInfo.InvariantCulture, $"{Bytes / unit.Bytes} {unit.Name}");
    }
}
