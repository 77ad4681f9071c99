using Vireo.Model.Domains.Devices.Characters;

namespace Vireo.Model.Domains.Devices.Platform;

/// <summary>Where random numbers come from.</summary>
[XmlView("backend", By = "model")]
public abstract partial class RandomBackend
{
    /// <summary>A device of the host.</summary>
    [XmlCase("random")]
    public sealed partial class Device : RandomBackend
    {
        /// <summary>The device, such as <c>/dev/urandom</c> (<c>backend</c>).</summary>
        [XmlText(".")] public partial string? Path { get; set; }
    }

    /// <summary>A program that hands them out.</summary>
    [XmlCase("egd")]
    public sealed partial class EntropyDaemon : RandomBackend
    {
        /// <summary>How it is reached (<c>backend</c>).</summary>
        [XmlVariant(".")] public partial CharacterBackend? Backend { get; set; }
    }

    /// <summary>The emulator.</summary>
    [XmlCase("builtin")]
    public sealed partial class BuiltIn : RandomBackend;
}
