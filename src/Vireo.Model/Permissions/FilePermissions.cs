namespace Vireo.Model.Permissions;

/// <summary>Who may do what with a file.</summary>
[XmlView("permissions")]
public sealed partial class FilePermissions
{
    /// <summary>The mode, which a file's permissions are (<c>permissions/mode</c>).</summary>
    [XmlText("mode", Form = XmlForm.Octal)] public partial uint? Mode { get; set; }

    /// <summary>The owner's number; -1: whoever it is (<c>permissions/owner</c>).</summary>
    [XmlText("owner")] public partial long? Owner { get; set; }

    /// <summary>The group's number; -1: whichever it is (<c>permissions/group</c>).</summary>
    [XmlText("group")] public partial long? Group { get; set; }

    /// <summary>The security label (<c>permissions/label</c>).</summary>
    [XmlText("label")] public partial string? Label { get; set; }
}
