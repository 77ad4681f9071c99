namespace Vireo.Drivers.Qemu.Processes;

/// <summary>Starts the processes of guests.</summary>
internal static class Launcher
{
    /// <summary>Puts on an identity and becomes another program: util-linux's, so that nothing has to run between fork and exec here.</summary>
    private const string IdentityProgram = "/usr/bin/setpriv";

    /// <summary>Starts a program.</summary>
    /// <exception cref="IOException">It cannot be started.</exception>
    internal static GuestProcess Start(SpawnPlan plan)
    {
        if (!File.Exists(plan.Program))
        {
            throw new IOException($"Cannot find '{plan.Program}' in path: No such file or directory");
        }

        return GuestProcess.OfChild(PosixSpawn.Start(plan.Identity is { } identity ? As(identity, plan) : plan));
    }

    private static SpawnPlan As(ProcessIdentity identity, SpawnPlan plan) => plan with
    {
        Program = IdentityProgram,
        Arguments =
        [
            $"--reuid={identity.UserId}",
            $"--regid={identity.GroupId}",
            identity.Groups.Count == 0 ? "--clear-groups" : $"--groups={string.Join(',', identity.Groups)}",
            "--inh-caps=-all",
            "--bounding-set=-all",
            "--",
            plan.Program,
            .. plan.Arguments,
        ],
    };
}
