namespace Vireo.Model.Declarations;

/// <summary>How a value is written, where its type leaves a choice.</summary>
public enum XmlForm
{
    /// <summary>As its type is written mostly: <c>yes</c> and <c>no</c>, decimal numbers.</summary>
    Plain,

    /// <summary>A bool as <c>yes</c> and <c>no</c>.</summary>
    YesNo,

    /// <summary>A bool as <c>on</c> and <c>off</c>.</summary>
    OnOff,

    /// <summary>A bool as <c>1</c> and <c>0</c>.</summary>
    OneZero,

    /// <summary>A number with <c>0x</c> before it.</summary>
    Hexadecimal,

    /// <summary>A number to the base 8, as file modes are.</summary>
    Octal,

    /// <summary>A <see cref="DateTimeOffset"/> as seconds since 1970.</summary>
    UnixTime,
}
