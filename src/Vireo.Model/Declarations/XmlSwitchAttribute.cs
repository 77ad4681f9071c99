namespace Vireo.Model.Declarations;

/// <summary>
/// An element that turns something on or off: not there, there (on), or there with an attribute that says which. The property is a
/// <c>bool?</c>.
/// </summary>
/// <param name="path">The elements that lead to it.</param>
public sealed class XmlSwitchAttribute(string path) : XmlPartAttribute(path)
{
    /// <summary>The attribute that says which.</summary>
    public string Attribute { get; set; } = "state";

    /// <summary>The attribute's words: <see cref="XmlForm.OnOff"/> or <see cref="XmlForm.YesNo"/>.</summary>
    public XmlForm Form { get; set; } = XmlForm.OnOff;
}
