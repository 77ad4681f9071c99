namespace Vireo.Model.Domains.Devices.Memory;

/// <summary>What a guest sees of memory.</summary>
[XmlView("target")]
public sealed partial class MemoryModuleTarget
{
    /// <summary>Its size (<c>target/size</c>).</summary>
    [XmlSize("size")] public partial DataSize? Size { get; set; }

    /// <summary>The guest's node that it is of (<c>target/node</c>).</summary>
    [XmlText("node")] public partial uint? Node { get; set; }

    /// <summary>How much is added or taken at once (<c>target/block</c>).</summary>
    [XmlSize("block")] public partial DataSize? Block { get; set; }

    /// <summary>How much the guest shall use (<c>target/requested</c>).</summary>
    [XmlSize("requested")] public partial DataSize? Requested { get; set; }

    /// <summary>How much the guest uses (<c>target/current</c>).</summary>
    [XmlSize("current")] public partial DataSize? Current { get; set; }

    /// <summary>The size of its label (<c>target/label/size</c>).</summary>
    [XmlSize("label/size")] public partial DataSize? LabelSize { get; set; }

    /// <summary>Whether the guest cannot write it (<c>target/readonly</c>).</summary>
    [XmlFlag("readonly")] public partial bool IsReadOnly { get; set; }
}
