using System.Xml.Linq;
using Vireo.Model.Tests.Schemas;

namespace Vireo.Model.Tests.Properties;

/// <summary>Values to set properties to: a few of each type, those at its edges among them.</summary>
internal static class SampleValues
{
    internal static IEnumerable<object> For(DeclaredPart part)
    {
        Type type = Nullable.GetUnderlyingType(part.Property.PropertyType) ?? part.Property.PropertyType;
        return type == typeof(string) ? ["plain", "<&>'\" ü\u20ac", "two\nlines\tand a tab", " spaces "]
            : type == typeof(bool) ? [true, false]
            : type == typeof(int) ? [0, -1, int.MaxValue]
            : type == typeof(uint) ? [0u, 1u, uint.MaxValue]
            : type == typeof(long) ? [0L, -1L, long.MaxValue]
            : type == typeof(ulong) ? [0ul, 1ul, ulong.MaxValue]
            : type == typeof(double) ? [0.5, 8.0]
            : type == typeof(Guid) ? [new Guid("c7a5fdbd-edaf-9455-926a-d65c16db1809")]
            : type == typeof(DateTimeOffset) ? [new DateTimeOffset(2023, 1, 16, 12, 30, 15, TimeSpan.Zero)]
            : type == typeof(DataSize) ? [DataSize.FromGiB(4), DataSize.FromKiB(3), new DataSize(1000), DataSize.Zero, new DataSize(ulong.MaxValue)]
            : type == typeof(XElement) ? [new XElement(XName.Get("any", "urn:example"), "thing")]
            : type.IsEnum ? Enum.GetValues(type).Cast<object>().Where(value => Convert.ToInt64(value, null) != 0)
            : throw new InvalidOperationException($"{part.Property.DeclaringType}.{part.Property.Name} is of {type}, of which there is no sample");
    }
}
