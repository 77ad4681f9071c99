using System.Globalization;

namespace Vireo.Drivers.Qemu.Probing;

/// <summary>What an answer of a QEMU program depends on; when any of it changes, the program is asked again.</summary>
/// <param name="ChangedTicks">When the program's file changed.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Kernel">The kernel's version.</param>
/// <param name="HasKvm">Whether KVM can be used.</param>
internal sealed record EmulatorStamp(long ChangedTicks, long Length, string Kernel, bool HasKvm)
{
    private const string KvmDevice = "/dev/kvm";

    /// <summary>A program's stamp; null: it is not there.</summary>
    internal static EmulatorStamp? Of(string program)
    {
        var file = new FileInfo(program);
        if (file.Exists && file.ResolveLinkTarget(returnFinalTarget: true) is FileInfo target)
        {
            file = target;
        }

        return file.Exists
            ? new EmulatorStamp(file.LastWriteTimeUtc.Ticks, file.Length, Environment.OSVersion.VersionString, File.Exists(KvmDevice))
            : null;
    }

    /// <inheritdoc />
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{ChangedTicks} {Length} {(HasKvm ? "kvm" : "tcg")} {Kernel}");
}
