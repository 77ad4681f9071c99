using System.Text.Json;
using Vireo.Cli.Commands;
using Vireo.Cli.Output;

namespace Vireo.Cli.Host;

/// <summary><c>version</c>.</summary>
internal static class VersionCommand
{
    /// <summary>The release of libvirt whose client this program stands in for; scripts read it.</summary>
    internal static readonly Version Libvirt = new(9, 0, 0);

    internal static readonly CommandDefinition Definition = new("version", CommandGroup.Host, "tell versions", RunAsync)
    {
        Description = "Tells the versions of libvirt's interface and of the hypervisor.",
        Options = [OptionDefinition.Flag("daemon", "and of the daemon")],
    };

    private static async Task RunAsync(CommandContext context, CancellationToken cancellationToken)
    {
        VirtConnection connection = await context.ConnectAsync(cancellationToken).ConfigureAwait(false);
        context.Output.Write(new Result(
            await connection.GetDriverTypeAsync(cancellationToken).ConfigureAwait(false),
            await connection.GetHypervisorVersionAsync(cancellationToken).ConfigureAwait(false),
            context.Arguments.Has("daemon") ? await connection.GetLibraryVersionAsync(cancellationToken).ConfigureAwait(false) : null));
    }

    private sealed record Result(string DriverType, Version Hypervisor, Version? Daemon) : ICommandResult
    {
        private static readonly Version Unknown = new(0, 0, 0);

        public void WriteText(TextOutput output)
        {
            output.Print($"Compiled against library: libvirt {Libvirt}\n");
            output.Print($"Using library: libvirt {Libvirt}\n");
            output.Print($"Using API: {DriverType} {Libvirt}\n");
            output.Print(Hypervisor == Unknown
                ? $"Cannot extract running {DriverType} hypervisor version\n"
                : $"Running hypervisor: {DriverType} {Hypervisor}\n");
            if (Daemon is not null)
            {
                output.Print($"Running against daemon: {Daemon}\n");
            }
        }

        public void WriteJson(Utf8JsonWriter json)
        {
            json.WriteStartObject();
            json.WriteString("client", typeof(VersionCommand).Assembly.GetName().Version?.ToString(3));
            json.WriteString("libvirtInterface", Libvirt.ToString());
            json.WriteString("driver", DriverType);
            json.WriteString("hypervisor", Hypervisor == Unknown ? null : Hypervisor.ToString());
            json.WriteString("daemon", Daemon?.ToString());
            json.WriteEndObject();
        }
    }
}
