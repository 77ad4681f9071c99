using Microsoft.Win32.SafeHandles;

namespace Vireo.Drivers.Qemu.Running;

/// <summary>What QEMU is started with.</summary>
/// <param name="Program">Its path.</param>
/// <param name="Arguments">Its arguments.</param>
/// <param name="Environment">What the guest adds to its environment.</param>
/// <param name="Descriptors">What it inherits besides its monitor; closed by whoever starts it.</param>
internal sealed record GuestCommand(
    string Program, IReadOnlyList<string> Arguments, IReadOnlyList<string> Environment, IReadOnlyList<SafeFileHandle> Descriptors);
