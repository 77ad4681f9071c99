using Vireo.Cli.Commands;
using Vireo.Cli.Shell;

namespace Vireo.Cli.Startup;

/// <summary>What the program says of itself.</summary>
internal static class Usage
{
    internal static string Version => typeof(Usage).Assembly.GetName().Version?.ToString(3) ?? "0.0.0";

    internal static string Help(CommandTable table) =>
        $"""

        vireo [options]... [<command_string>]
        vireo [options]... <command> [args...]

          options:
            -c | --connect=URI      what to connect to
            -d | --debug=NUM        taken for virsh's sake [0-4]
            -e | --escape <char>    taken for virsh's sake
            -h | --help             this help
            -k | --keepalive-interval=NUM
                                    seconds between pings, 0 for none
            -K | --keepalive-count=NUM
                                    pings that may go unanswered
            -l | --log=FILE         taken for virsh's sake
            -q | --quiet            data only
            -r | --readonly         connect only to look
            -t | --timing           tell how long each command takes
            -v                      short version
            -V                      long version
                 --version[=TYPE]   version, TYPE is short or long (default short)
                 --format=FORMAT    FORMAT is text (default) or json
          commands:

        {string.Concat(table.Groups.Select(group => $" {group.Key.Title} (help keyword '{group.Key.Keyword}')\n{HelpText.Commands(group)}\n"))}
          (specify help <group> for details about the commands in the group)

          (specify help <command> for details about the command)


        """.ReplaceLineEndings("\n");

    internal static string LongVersion =>
        $"""
        vireo {Version}, a client for libvirt in managed code
        It writes what virsh of libvirt {Host.VersionCommand.Libvirt} writes.

        """.ReplaceLineEndings("\n");
}
