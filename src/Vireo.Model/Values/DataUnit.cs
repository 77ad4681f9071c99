namespace Vireo.Model.Values;

/// <summary>A unit of memory or storage.</summary>
/// <param name="Name">As XML writes it.</param>
/// <param name="Bytes">How many bytes it is.</param>
public readonly record struct DataUnit(string Name, ulong Bytes)
{
    private const ulong Binary = 1024;
    private const ulong Decimal = 1000;
    private const string Prefixes = "KMGTPE";

    /// <summary>One byte.</summary>
    public static DataUnit Byte { get; } = new("bytes", 1);

    /// <summary>1024 bytes.</summary>
    public static DataUnit KiB { get; } = new("KiB", Binary);

    /// <summary>1024 KiB.</summary>
    public static DataUnit MiB { get; } = new("MiB", Binary * KiB.Bytes);

    /// <summary>1024 MiB.</summary>
    public static DataUnit GiB { get; } = new("GiB", Binary * MiB.Bytes);

    /// <summary>1024 GiB.</summary>
    public static DataUnit TiB { get; } = new("TiB", Binary * GiB.Bytes);

    private static DataUnit[] Largest { get; } = [TiB, GiB, MiB, KiB, Byte];

    /// <summary>
    /// Reads a unit as libvirt does, capitals or not: <c>b</c>, <c>byte</c>, <c>bytes</c>; <c>K</c> or <c>KiB</c> is 1024, <c>KB</c> is
    /// 1000, and so on to <c>E</c>.
    /// </summary>
    /// <param name="name">The unit.</param>
    /// <param name="unit">What it is.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse(string name, out DataUnit unit)
    {
        ArgumentNullException.ThrowIfNull(name);
        unit = default;
        string upper = name.ToUpperInvariant();
        if (upper is "" or "B" or "BYTE" or "BYTES")
        {
            unit = Byte with { Name = name.Length == 0 ? Byte.Name : name };
            return true;
        }

        int power = Prefixes.IndexOf(upper[0], StringComparison.Ordinal) + 1;
        ulong step = upper[1..] switch { "" or "IB" => Binary, "B" => Decimal, _ => 0 };
        if (power == 0 || step == 0)
        {
            return false;
        }

        ulong bytes = 1;
        for (int i = 0; i < power; i++)
        {
            bytes *= step;
        }

        unit = new DataUnit(name, bytes);
        return true;
    }

    /// <summary>The largest binary unit, up to TiB, of which a size is a whole number.</summary>
    /// <param name="size">The size.</param>
    public static DataUnit LargestOf(DataSize size) =>
        size.Bytes == 0 ? Byte : Array.Find(Largest, unit => size.Bytes % unit.Bytes == 0);
}
