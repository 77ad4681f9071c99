using System.Globalization;

namespace Vireo.Model.Values;

/// <summary>Points in time as libvirt reads and writes them.</summary>
public static class XmlTime
{
    private const string Pattern = "yyyy-MM-dd'T'HH:mm:ss";

    /// <summary>Reads a time.</summary>
    /// <param name="text">The text.</param>
    /// <param name="form"><see cref="XmlForm.UnixTime"/>: seconds since 1970, perhaps with a fraction; else date and time, UTC where it tells no offset.</param>
    /// <param name="path">Where it stands.</param>
    /// <exception cref="XmlValueException">It is no time.</exception>
    public static DateTimeOffset Parse(string text, XmlForm form, XmlPath path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (form != XmlForm.UnixTime)
        {
            return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset found)
                ? found
                : throw new XmlValueException(path.ToString(), text, "a date and time");
        }

        bool read = decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal seconds)
            && seconds <= (decimal)(DateTimeOffset.MaxValue - DateTimeOffset.UnixEpoch).TotalSeconds - 1;
        return read
            ? DateTimeOffset.UnixEpoch.AddTicks((long)(seconds * TimeSpan.TicksPerSecond))
            : throw new XmlValueException(path.ToString(), text, "a time in seconds since 1970");
    }

    /// <summary>Writes a time.</summary>
    /// <param name="value">The time.</param>
    /// <param name="form"><see cref="XmlForm.UnixTime"/>: seconds since 1970; else date and time in UTC.</param>
    public static string Format(DateTimeOffset value, XmlForm form) => form == XmlForm.UnixTime
        ? (value - DateTimeOffset.UnixEpoch).Ticks is var ticks && ticks % TimeSpan.TicksPerSecond == 0
            ? (ticks / TimeSpan.TicksPerSecond).ToString(CultureInfo.InvariantCulture)
            : ((decimal)ticks / TimeSpan.TicksPerSecond).ToString(CultureInfo.InvariantCulture)
        : value.UtcDateTime.ToString(Pattern, CultureInfo.InvariantCulture);
}
