using Vireo.Cli.Commands;

namespace Vireo.Cli.Domains;

/// <summary>The ways to ask a guest to go down; shutdown and reboot share names and values.</summary>
internal static class PowerModes
{
    internal static readonly OptionDefinition Option =
        OptionDefinition.Text("mode", "how it is asked, several with commas between: acpi|agent|initctl|signal|paravirt");

    private static readonly string[] Names = ["acpi", "agent", "initctl", "signal", "paravirt"];

    /// <summary>Reads the modes as flags (<c>VIR_DOMAIN_SHUTDOWN_*</c>, <c>VIR_DOMAIN_REBOOT_*</c>): bit 0 is the first name.</summary>
    /// <param name="arguments">The command's options.</param>
    /// <param name="lastTwo">How the complaint ends; virsh's two commands differ in a comma.</param>
    /// <returns>The flags; 0: the hypervisor chooses.</returns>
    internal static uint Read(CommandArguments arguments, string lastTwo)
    {
        uint flags = 0;
        foreach (string mode in arguments.Text(Option.Name)?.Split(',') ?? [])
        {
            int index = Array.IndexOf(Names, mode);
            flags |= index >= 0
                ? 1u << index
                : throw new CommandFailedException($"Unknown mode {mode} value, expecting 'acpi', 'agent', 'initctl', {lastTwo}");
        }

        return flags;
    }
}
