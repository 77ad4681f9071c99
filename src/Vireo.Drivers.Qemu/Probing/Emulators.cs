using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using Vireo.Drivers.Qemu.Capabilities;
using Vireo.Drivers.Qemu.Faults;
using Vireo.Drivers.Qemu.Nodes;
using Vireo.Drivers.Qemu.Processes;
using Vireo.Drivers.Qemu.State;
using Vireo.Errors;
using Vireo.Host.DomainXml;

namespace Vireo.Drivers.Qemu.Probing;

/// <summary>
/// The QEMU programs of this host and what they can do. A program is asked when somebody first needs it, and once: the answer is kept in
/// memory, and on the disk until the program, the kernel or KVM changes.
/// </summary>
internal sealed class Emulators(DriverPaths paths, ProcessIdentity? identity)
{
    private const string ProgramPrefix = "/usr/bin/qemu-system-";

    private static readonly string[] Targets = ["i386", "x86_64", "aarch64", "arm", "riscv64", "ppc64", "s390x"];

    private readonly ConcurrentDictionary<string, Lazy<Task<QemuCapabilities>>> _known = new(StringComparer.Ordinal);
    private readonly CapabilityCache _cache = new(paths.Cache);

    /// <summary>The program that runs guests of this host's own architecture.</summary>
    internal static string DefaultProgram => ProgramPrefix + System.Runtime.InteropServices.RuntimeInformation.OSArchitecture switch
    {
        System.Runtime.InteropServices.Architecture.Arm64 => "aarch64",
        _ => "x86_64",
    };

    /// <summary>The program that runs guests of an architecture.</summary>
    internal static string ProgramOf(string architecture) => ProgramPrefix + (architecture == "i686" ? "i386" : architecture);

    /// <summary>Every program that is installed.</summary>
    internal static IReadOnlyList<string> Installed =>
        [.. Targets.Select(name => ProgramPrefix + name).Where(File.Exists)];

    /// <summary>What the default program can do.</summary>
    internal Task<QemuCapabilities> DefaultAsync(CancellationToken cancellationToken) => FindAsync(DefaultProgram, cancellationToken);

    /// <summary>What a program can do.</summary>
    /// <exception cref="VirtException">It is not there, or does not work.</exception>
    internal async Task<QemuCapabilities> FindAsync(string program, CancellationToken cancellationToken)
    {
        EmulatorStamp stamp = EmulatorStamp.Of(program)
            ?? throw DriverFaults.System($"Cannot check QEMU binary {program}: No such file or directory");
        string key = $"{program}\0{stamp}";
        Task<QemuCapabilities> known = _known.GetOrAdd(key, _ => new Lazy<Task<QemuCapabilities>>(() => LoadAsync(program, stamp))).Value;
        try
        {
            return await known.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch when (known.IsFaulted)
        {
            // Who asks next has it tried again.
            _known.TryRemove(key, out _);
            throw;
        }
    }

    /// <summary>What the program that a client names can do, or the one for an architecture.</summary>
    /// <exception cref="VirtException">It is not there, or is for another architecture.</exception>
    internal async Task<QemuCapabilities> FindAsync(string? program, string? architecture, CancellationToken cancellationToken)
    {
        if (architecture is not null && !Architectures.IsKnown(architecture))
        {
            throw DriverFaults.Raise(VirtErrorCode.InvalidArg, $"unknown architecture: {architecture}");
        }

        string wanted = program ?? (architecture is null ? DefaultProgram : ProgramOf(architecture));
        if (program is null && !File.Exists(wanted))
        {
            throw DriverFaults.Unsupported($"unable to find any emulator to serve '{architecture ?? HostTopology.Architecture}' architecture");
        }

        QemuCapabilities found = await FindAsync(wanted, cancellationToken).ConfigureAwait(false);
        return architecture is null || found.Architecture == architecture
            ? found
            : throw DriverFaults.Raise(VirtErrorCode.InvalidArg, $"architecture from emulator '{found.Architecture}' doesn't match given architecture '{architecture}'");
    }

    /// <summary>What every installed program can do; one that does not work is left out.</summary>
    internal async Task<IReadOnlyList<QemuCapabilities>> FindAllAsync(CancellationToken cancellationToken)
    {
        QemuCapabilities?[] found = await Task.WhenAll(Installed.Select(program => TryFindAsync(program, cancellationToken))).ConfigureAwait(false);
        return [.. found.OfType<QemuCapabilities>()];
    }

    private async Task<QemuCapabilities?> TryFindAsync(string program, CancellationToken cancellationToken)
    {
        try
        {
            return await FindAsync(program, cancellationToken).ConfigureAwait(false);
        }
        catch (VirtException)
        {
            return null;
        }
    }

    private async Task<QemuCapabilities> LoadAsync(string program, EmulatorStamp stamp)
    {
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        if (_cache.Find(program, stamp) is { } cached)
        {
            return CapabilityReader.Read(program, cached);
        }

        JsonObject answers = await EmulatorProbe.RunAsync(program, identity, CancellationToken.None).ConfigureAwait(false);
        _cache.Save(program, stamp, answers);
        return CapabilityReader.Read(program, JsonSerializer.SerializeToElement(answers, ProbeJson.Default.JsonObject));
    }
}
