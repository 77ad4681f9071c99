using System.Xml.Linq;
using Vireo.Drivers.Qemu.Arguments;
using Vireo.Drivers.Qemu.Guests;

namespace Vireo.Drivers.Qemu.Launching;

/// <summary>One start of a guest while its command line is put together.</summary>
internal sealed class Launch(Guest guest, LaunchInputs inputs)
{
    private const int FirstDescriptor = 3;

    private readonly List<PassedDescriptor> _descriptors = [];
    private readonly BootOrder _boot = new(guest);
    private int _sets;

    /// <summary>The guest as it will run: its aliases are given.</summary>
    internal Guest Guest { get; } = guest;

    /// <summary>What the host and the moment decide.</summary>
    internal LaunchInputs Inputs { get; } = inputs;

    /// <summary>The arguments so far.</summary>
    internal ArgumentList Arguments { get; } = new();

    /// <summary>The descriptors that QEMU must inherit, in the order of their use.</summary>
    internal IReadOnlyList<PassedDescriptor> Descriptors => _descriptors;

    /// <summary>When a device's turn to boot comes; null: never.</summary>
    internal long? BootIndexOf(XElement device) => _boot.IndexOf(device);

    /// <summary>Gives a descriptor its number.</summary>
    internal int Pass(PassedDescriptor descriptor)
    {
        int number = Inputs.NumberOf?.Invoke(descriptor) ?? FirstDescriptor + _descriptors.Count;
        _descriptors.Add(descriptor with { Number = number });
        return number;
    }

    /// <summary>Passes a descriptor as a set that stands for a file.</summary>
    /// <returns>The path under which QEMU opens it.</returns>
    internal string PassAsFile(PassedDescriptor descriptor, string opaque)
    {
        int set = _sets++;
        int number = Pass(descriptor);
        Arguments.Add("-add-fd", $"set={set},fd={number},opaque={opaque}");
        return $"/dev/fdset/{set}";
    }
}
