using Vireo.Drivers.Qemu.Launching;

namespace Vireo.Drivers.Qemu.CommandLine;

/// <summary>How a guest's QEMU is started.</summary>
public sealed record GuestPlan
{
    /// <summary>The program.</summary>
    public required string Program { get; init; }

    /// <summary>The arguments after the program's name.</summary>
    public required IReadOnlyList<string> Arguments { get; init; }

    /// <summary>The whole environment; a later value of a name counts.</summary>
    public required IReadOnlyList<KeyValuePair<string, string>> Environment { get; init; }

    /// <summary>The descriptors that QEMU inherits under the numbers in the arguments.</summary>
    public required IReadOnlyList<PassedDescriptor> Descriptors { get; init; }
}
