using System.Globalization;
using System.Xml.Linq;
using Vireo.Host.Shapes;
using static Vireo.Host.StorageXml.StorageFaults;

namespace Vireo.Host.StorageXml;

/// <summary>Whom a pool's or volume's files belong to.</summary>
internal static class PermissionsShape
{
    private const int OctalBase = 8;
    private const int MaxMode = 0x1ff; // 0777

    /// <summary>The shape; -1 says nothing.</summary>
    internal static Shape Permissions { get; } = new Shape("permissions")
        .Then(AddMode)
        .Then((input, output) => AddId(input, output, "owner"))
        .Then((input, output) => AddId(input, output, "group"))
        .HasTexts(Values.Text, "label")
        .DropEmpty();

    private static void AddMode(XElement input, XElement output)
    {
        if (input.Element("mode")?.Value is not { Length: > 0 } text)
        {
            return;
        }

        string digits = text.TrimStart();
        int mode = digits.Length is > 0 and < 12 && digits.All(digit => digit is >= '0' and <= '7')
            ? Convert.ToInt32(digits, OctalBase)
            : -1;
        output.Add(mode is >= 0 and <= MaxMode
            ? new XElement("mode", "0" + Convert.ToString(mode, OctalBase))
            : throw Bad("malformed octal mode"));
    }

    private static void AddId(XElement input, XElement output, string name)
    {
        if (input.Element(name)?.Value is not { } text)
        {
            return;
        }

        bool valid = long.TryParse(
            text, NumberStyles.AllowLeadingWhite | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long id);
        if (!valid || id is < -1 or > uint.MaxValue)
        {
            throw Bad($"malformed {name} element");
        }

        if (id is not (-1 or uint.MaxValue))
        {
            output.Add(new XElement(name, (int)id));
        }
    }
}
