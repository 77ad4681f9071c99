namespace Vireo.Model.Hosts;

/// <summary>A feature of guests' machines.</summary>
[XmlView("acpi")]
public sealed partial class GuestFeature
{
    /// <summary>Whether they have it where nothing is said (<c>acpi/@default</c>).</summary>
    [XmlAttribute("default", Form = XmlForm.OnOff)] public partial bool? Default { get; set; }

    /// <summary>Whether something can be said (<c>acpi/@toggle</c>).</summary>
    [XmlAttribute("toggle")] public partial bool? CanToggle { get; set; }
}
