using Vireo.Cli.Commands;
using Vireo.Cli.Domains;
using Vireo.Cli.Events;
using Vireo.Cli.Host;
using Vireo.Cli.Shell;

namespace Vireo.Cli.Startup;

/// <summary>The one list of commands.</summary>
internal static class AllCommands
{
    internal static readonly CommandTable Table = new(
    [
        DefinitionCommands.Autostart,
        StartCommands.Create,
        DefinitionCommands.Define,
        PowerCommands.Destroy,
        IdentityCommands.DomId,
        IdentityCommands.DomName,
        IdentityCommands.DomUuid,
        DumpXmlCommand.Definition,
        PowerCommands.Reboot,
        PowerCommands.Reset,
        PowerCommands.Resume,
        PowerCommands.Shutdown,
        StartCommands.Start,
        PowerCommands.Suspend,
        UndefineCommand.Definition,
        DomInfoCommand.Definition,
        StateCommand.Definition,
        ListCommand.Definition,
        EventCommand.Definition,
        HostCommands.Capabilities,
        HostCommands.HostName,
        HostCommands.NodeInfo,
        HostCommands.Uri,
        VersionCommand.Definition,
        EchoCommand.Definition,
        ShellCommands.Exit,
        HelpCommand.Definition,
        ShellCommands.Pwd,
        ShellCommands.Quit,
        ShellCommands.Connect,
    ]);
}
