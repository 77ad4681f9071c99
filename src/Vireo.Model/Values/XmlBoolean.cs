namespace Vireo.Model.Values;

/// <summary>Yes and no in libvirt's words.</summary>
public static class XmlBoolean
{
    /// <summary>Reads one of two words.</summary>
    /// <param name="text">The text.</param>
    /// <param name="form">Which two words.</param>
    /// <param name="path">Where it stands.</param>
    /// <exception cref="XmlValueException">It is neither.</exception>
    public static bool Parse(string text, XmlForm form, XmlPath path)
    {
        ArgumentNullException.ThrowIfNull(path);
        (string yes, string no) = Words(form);
        return text == yes || (text == no ? false : throw new XmlValueException(path.ToString(), text, $"'{yes}' or '{no}'"));
    }

    /// <summary>Writes one of two words.</summary>
    /// <param name="value">Which.</param>
    /// <param name="form">Which two words.</param>
    public static string Format(bool value, XmlForm form) => value ? Words(form).Yes : Words(form).No;

    private static (string Yes, string No) Words(XmlForm form) => form switch
    {
        XmlForm.OnOff => ("on", "off"),
        XmlForm.OneZero => ("1", "0"),
        _ => ("yes", "no"),
    };
}
