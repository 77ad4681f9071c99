using System.Globalization;
using System.Text;

namespace Vireo.Drivers.Qemu.Arguments;

/// <summary>A value of QEMU's older kind: <c>key=value</c> pairs between commas. A comma in a value is doubled.</summary>
internal sealed class OptionText(string start = "")
{
    private readonly StringBuilder _text = new(start);

    /// <summary>Doubles the commas in a value.</summary>
    internal static string Escape(string value) => value.Replace(",", ",,", StringComparison.Ordinal);

    /// <summary>Adds a pair; null: nothing.</summary>
    internal OptionText With(string key, string? value) => value is null ? this : Append($"{key}={Escape(value)}");

    /// <summary>Adds a pair with a number; null: nothing.</summary>
    internal OptionText With(string key, long? value) => With(key, value?.ToString(CultureInfo.InvariantCulture));

    /// <summary>Adds a switch that is written <c>on</c> or <c>off</c>; null: nothing.</summary>
    internal OptionText With(string key, bool? value) => With(key, value is { } state ? (state ? "on" : "off") : null);

    /// <summary>Adds a word that stands alone, if it is wanted.</summary>
    internal OptionText Word(string word, bool wanted = true) => wanted ? Append(word) : this;

    /// <inheritdoc />
    public override string ToString() => _text.ToString();

    private OptionText Append(string part)
    {
        _text.Append(_text.Length > 0 ? "," : string.Empty).Append(part);
        return this;
    }
}
