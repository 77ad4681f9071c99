namespace Vireo.Model.Domains.Hypervisors;

/// <summary>What is added to QEMU's command line as it is.</summary>
[XmlView("qemu:commandline")]
public sealed partial class QemuCommandLine
{
    /// <summary>Arguments (<c>qemu:commandline/qemu:arg/@value</c>).</summary>
    [XmlTexts("qemu:arg", Attribute = "value")] public partial XmlTextList Arguments { get; }

    /// <summary>Variables of the environment (<c>qemu:commandline/qemu:env</c>).</summary>
    [XmlElements("qemu:env")] public partial XmlList<QemuEnvironmentVariable> Environment { get; }
}
