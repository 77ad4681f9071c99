using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Vireo.Drivers.Qemu.Processes;

/// <summary>
/// Starts programs by <c>posix_spawn</c>: with an argument list, in a session of its own so that it outlives the daemon, with no signal blocked
/// or ignored, and with just the descriptors that it is to have. .NET's own <c>Process</c> can pass none.
/// </summary>
internal static unsafe partial class PosixSpawn
{
    /// <summary>More than either of the C library's two opaque types takes anywhere.</summary>
    private const int OpaqueBytes = 512;

    private const short SetSignalMask = 0x08;
    private const short SetDefaultSignals = 0x04;
    private const short SetSession = 0x80;
    private const int ReadWrite = 2;

    /// <summary>Starts a program.</summary>
    /// <returns>Its process id.</returns>
    /// <exception cref="IOException">It cannot be started; the message tells why.</exception>
    internal static int Start(SpawnPlan plan)
    {
        byte* actions = stackalloc byte[OpaqueBytes];
        byte* attributes = stackalloc byte[OpaqueBytes];
        Check(FileActionsInit(actions), plan.Program);
        Check(AttributesInit(attributes), plan.Program);
        try
        {
            SetUp(actions, attributes, plan);
            return Spawn(plan.Program, actions, attributes, [plan.Program, .. plan.Arguments], plan.Environment);
        }
        finally
        {
            _ = FileActionsDestroy(actions);
            _ = AttributesDestroy(attributes);
        }
    }

    private static void SetUp(byte* actions, byte* attributes, SpawnPlan plan)
    {
        Span<byte> allSignals = stackalloc byte[128]; // sigset_t
        Span<byte> noSignals = stackalloc byte[128];
        allSignals.Fill(0xff);
        noSignals.Clear();
        fixed (byte* all = allSignals, none = noSignals)
        {
            Check(AttributesSetDefaultSignals(attributes, all), plan.Program);
            Check(AttributesSetSignalMask(attributes, none), plan.Program);
        }

        Check(AttributesSetFlags(attributes, SetSignalMask | SetDefaultSignals | SetSession), plan.Program);
        Check(FileActionsChangeFolder(actions, "/"), plan.Program);
        Check(AddStandard(actions, 0, plan.Input), plan.Program);
        Check(AddStandard(actions, 1, plan.Output), plan.Program);
        Check(AddStandard(actions, 2, plan.Error), plan.Program);
        foreach (SafeFileHandle descriptor in plan.Descriptors)
        {
            // Onto itself: the C library takes the close-on-exec mark off then.
            int number = (int)descriptor.DangerousGetHandle();
            Check(FileActionsDuplicate(actions, number, number), plan.Program);
        }
    }

    private static int AddStandard(byte* actions, int number, SafeFileHandle? descriptor) => descriptor is null
        ? FileActionsOpen(actions, number, "/dev/null", ReadWrite, 0)
        : FileActionsDuplicate(actions, (int)descriptor.DangerousGetHandle(), number);

    private static int Spawn(string program, byte* actions, byte* attributes, string[] arguments, IReadOnlyList<string> environment)
    {
        using var argumentBlock = new NativeStrings(arguments);
        using var environmentBlock = new NativeStrings(environment);
        int pid;
        Check(Spawn(&pid, program, actions, attributes, argumentBlock.Pointer, environmentBlock.Pointer), program);
        return pid;
    }

    private static void Check(int error, string program)
    {
        if (error != 0)
        {
            throw new IOException($"Cannot start {program}: {Marshal.GetPInvokeErrorMessage(error)}");
        }
    }

    [LibraryImport("libc", EntryPoint = "posix_spawn", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Spawn(int* pid, string path, byte* actions, byte* attributes, byte** arguments, byte** environment);

    [LibraryImport("libc", EntryPoint = "posix_spawn_file_actions_init")]
    private static partial int FileActionsInit(byte* actions);

    [LibraryImport("libc", EntryPoint = "posix_spawn_file_actions_destroy")]
    private static partial int FileActionsDestroy(byte* actions);

    [LibraryImport("libc", EntryPoint = "posix_spawn_file_actions_adddup2")]
    private static partial int FileActionsDuplicate(byte* actions, int descriptor, int number);

    [LibraryImport("libc", EntryPoint = "posix_spawn_file_actions_addopen", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int FileActionsOpen(byte* actions, int number, string path, int flags, uint mode);

    [LibraryImport("libc", EntryPoint = "posix_spawn_file_actions_addchdir_np", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int FileActionsChangeFolder(byte* actions, string path);

    [LibraryImport("libc", EntryPoint = "posix_spawnattr_init")]
    private static partial int AttributesInit(byte* attributes);

    [LibraryImport("libc", EntryPoint = "posix_spawnattr_destroy")]
    private static partial int AttributesDestroy(byte* attributes);

    [LibraryImport("libc", EntryPoint = "posix_spawnattr_setflags")]
    private static partial int AttributesSetFlags(byte* attributes, short flags);

    [LibraryImport("libc", EntryPoint = "posix_spawnattr_setsigdefault")]
    private static partial int AttributesSetDefaultSignals(byte* attributes, byte* signals);

    [LibraryImport("libc", EntryPoint = "posix_spawnattr_setsigmask")]
    private static partial int AttributesSetSignalMask(byte* attributes, byte* signals);
}
