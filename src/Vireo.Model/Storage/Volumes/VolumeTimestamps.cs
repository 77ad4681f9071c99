namespace Vireo.Model.Storage.Volumes;

/// <summary>When what was done to a volume.</summary>
[XmlView("timestamps")]
public sealed partial class VolumeTimestamps
{
    /// <summary>When it was read last (<c>timestamps/atime</c>).</summary>
    [XmlText("atime", Form = XmlForm.UnixTime)] public partial DateTimeOffset? Accessed { get; set; }

    /// <summary>When it was written last (<c>timestamps/mtime</c>).</summary>
    [XmlText("mtime", Form = XmlForm.UnixTime)] public partial DateTimeOffset? Modified { get; set; }

    /// <summary>When something about it changed last (<c>timestamps/ctime</c>).</summary>
    [XmlText("ctime", Form = XmlForm.UnixTime)] public partial DateTimeOffset? Changed { get; set; }

    /// <summary>When it was made (<c>timestamps/btime</c>).</summary>
    [XmlText("btime", Form = XmlForm.UnixTime)] public partial DateTimeOffset? Born { get; set; }
}
