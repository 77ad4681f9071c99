using System.Globalization;

namespace Vireo.Daemon.Configuration;

/// <summary>A key that the configuration file may hold: its name, its type, and where its value goes.</summary>
internal sealed class Setting
{
    private readonly Func<DaemonSettings, ConfigurationValue, DaemonSettings> _apply;

    private Setting(string key, Func<DaemonSettings, ConfigurationValue, DaemonSettings> apply)
    {
        Key = key;
        _apply = apply;
    }

    internal string Key { get; }

    /// <summary>Puts a value in its place.</summary>
    /// <param name="settings">The settings so far.</param>
    /// <param name="value">The value.</param>
    /// <returns>The settings with the value.</returns>
    /// <exception cref="FormatException">The value is not what the key takes; the message says what it takes.</exception>
    internal DaemonSettings Apply(DaemonSettings settings, ConfigurationValue value) => _apply(settings, value);

    internal static Setting Flag(string key, Func<DaemonSettings, bool, DaemonSettings> place) => new(key, (settings, value) => value switch
    {
        ConfigurationValue.Number { Value: 0 or 1 } number => place(settings, number.Value == 1),
        ConfigurationValue.Number => throw new FormatException("the value must be 0 or 1"),
        _ => throw new FormatException("expected a bool, 0 or 1"),
    });

    internal static Setting Unsigned(
        string key,
        Func<DaemonSettings, uint, DaemonSettings> place,
        uint min = 0,
        uint max = uint.MaxValue) => new(key, (settings, value) => value switch
        {
            ConfigurationValue.Number { Value: >= 0 } number => place(settings, (uint)InRange(number.Value, min, max)),
            _ => throw new FormatException("expected an unsigned integer"),
        });

    internal static Setting Signed(string key, Func<DaemonSettings, int, DaemonSettings> place, int min = int.MinValue) =>
        new(key, (settings, value) => value switch
        {
            ConfigurationValue.Number number => place(settings, (int)InRange(number.Value, min, int.MaxValue)),
            _ => throw new FormatException("expected an integer"),
        });

    internal static Setting Text(string key, Func<DaemonSettings, string, DaemonSettings> place) => new(key, (settings, value) => value switch
    {
        ConfigurationValue.Text text => place(settings, text.Value),
        _ => throw new FormatException("expected a string"),
    });

    internal static Setting Texts(string key, Func<DaemonSettings, IReadOnlyList<string>, DaemonSettings> place) => new(
        key,
        (settings, value) => value is ConfigurationValue.List list && list.Items.All(item => item is ConfigurationValue.Text)
            ? place(settings, [.. list.Items.OfType<ConfigurationValue.Text>().Select(text => text.Value)])
            : throw new FormatException("expected a string list"));

    internal static Setting Mode(string key, Func<DaemonSettings, UnixFileMode, DaemonSettings> place) =>
        Text(key, (settings, text) => place(settings, SocketMode.Parse(text)));

    internal static Setting Word<T>(string key, IReadOnlyDictionary<string, T> words, Func<DaemonSettings, T, DaemonSettings> place) =>
        Text(key, (settings, text) => words.TryGetValue(text, out T? meaning)
            ? place(settings, meaning)
            : throw new FormatException($"'{text}' is not one of {string.Join(", ", words.Keys)}"));

    /// <summary>A key that libvirtd takes and does nothing with.</summary>
    internal static Setting Obsolete(string key) => new(key, (settings, _) => settings);

    private static long InRange(long value, long min, long max) => value >= min && value <= max
        ? value
        : throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"the value must be in range {min}:{max}"));
}
