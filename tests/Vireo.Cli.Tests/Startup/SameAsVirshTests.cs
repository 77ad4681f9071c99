namespace Vireo.Cli.Tests.Startup;

/// <summary>Every line here is run by virsh and by this program, each with a test driver in its own process: all three outputs are the same.</summary>
public class SameAsVirshTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Startup", "Xml");

    public static TheoryData<string> CommandStrings =>
    [
        "list", "list --all", "list --inactive", "list --name", "list --uuid", "list --id", "list --id --name --uuid", "list --all --title",
        "list --managed-save --all", "list --transient", "list --state-other", "list --table --name", "list --foo", "list foo",
        "list --all --all", "list --all=yes", "list -- --all", "list --=x", "list --all;;domid test", "list #foo", ";", "# foo", "foo",
        "dominfo", "dominfo nope", "dominfo --domain", "dominfo --domain=", "dominfo test foo", "dominfo --dom test",
        "dominfo test --domain test", "dominfo 77", "dominfo -x", "domstate test", "domstate test --reason", "domid test", "domid 1",
        "domname 1", "domname test", "domname 6695eb01-f6a4-8304-79aa-97f2502e193f", "domname 6695eb01f6a4830479aa97f2502e193f",
        "domuuid test", "domuuid 1", "domuuid 6695eb01-f6a4-8304-79aa-97f2502e193f", "uri", "hostname", "version", "version --daemon",
        "nodeinfo", "capabilities", "dumpxml test", "dumpxml test --inactive", "dumpxml test --security-info", "dumpxml nope",
        "dumpxml test //os", "dumpxml test --xpath //os", "dumpxml test --xpath //name/text()", "dumpxml test --xpath //*[@type]",
        "dumpxml test --xpath //nope --wrap", "dumpxml test --xpath //*[@type]/@type --wrap", "dumpxml test --xpath //os|//name/text() --wrap",
        "dumpxml test --xpath //os/type/@arch", "dumpxml test --xpath count(//name)", "start test", "start nope", "start", "resume test",
        "suspend test; domstate test --reason; resume test; domstate test --reason", "reboot test; reset test",
        "reboot test --mode foo", "reboot test --mode acpi,foo", "shutdown test --mode bogus", "shutdown nope --mode foo",
        "shutdown test; domstate test --reason; shutdown test; list --all", "autostart test; list --autostart; autostart test --disable",
        "destroy test; domid test; destroy test; start test; domid test", "undefine test; list --transient; destroy test; list --all",
        "undefine test --nvram --keep-nvram", "undefine test --tpm --keep-tpm", "undefine nope", "define", "define --file",
        "define /nonexistent", "create /nonexistent",
        "define FOLDER/plain.xml; list --all; domstate plain --reason; start plain; list; suspend plain; shutdown plain; list --all; undefine plain",
        "define FOLDER/wide.xml; list --all; start dömain名前; list --title; undefine dömain名前; list; destroy dömain名前; list --all",
        "create FOLDER/plain.xml; list; domid plain; destroy plain; list --all", "event", "event --event foo", "event --event lifecycle --all",
        "event lifecycle", "event --timeout 0 --all", "event --event lifecycle --timeout x", "event --event lifecycle --timeout 99999999999",
        "event --domain nope --event lifecycle", "event --list --all", "event a b", "event a b 1 c", "help foo", "help --command",
        "list --help foo", "list --help=x", "echo a b", "echo --shell a 'b c'", "echo --xml <a>", "echo -- --shell", "echo", "echo \"a\\\"b\"",
        "echo 'a\\b'", "echo a\"b\"c", "domid nope; domid test", "domid test; domid nope", "dominfo; domid test", "echo a; quit; echo b",
        "domid 'te", "connect --readonly; destroy test", "connect a b", "pwd x",
    ];

    /// <summary>Words with bars between.</summary>
    public static TheoryData<string> CommandLines =>
    [
        "-q|list|--all", "-q|uri", "-q|version", "-q|suspend|test", "-q|echo|a", "-r|destroy|test", "-r|suspend|test",
        "-r|undefine|test", "-r|autostart|test", "-r|shutdown|test", "-r|dumpxml|test|--security-info", "-r|list", "-x|list",
        "--foo|list", "-d|x|list", "-k|x|list", "-K|-1|list", "-e|aa|list", "-qr|uri", "--re|uri", "dominfo|", "list|--all ",
        "list|;|domid", "--keepalive-interval", "--connect", "-l", "--|list", "",
    ];

    [Theory]
    [MemberData(nameof(CommandStrings))]
    public async Task GivenACommandString_ThenOutputErrorsAndExitCodeAreVirshs(string commands)
    {
        await Virsh.RequireAsync();
        string[] words = ["-c", "test:///default", commands.Replace("FOLDER", Folder, StringComparison.Ordinal)];

        Assert.Equal(Virsh.Timeless(await Virsh.RunAsync(words)), Virsh.Timeless(await Run.OfAsync(words)));
    }

    [Theory]
    [MemberData(nameof(CommandLines))]
    public async Task GivenACommandLine_ThenOutputErrorsAndExitCodeAreVirshs(string line)
    {
        await Virsh.RequireAsync();
        string[] words = ["-c", "test:///default", .. line.Split('|')];

        Assert.Equal(Virsh.Timeless(await Virsh.RunAsync(words)), Virsh.Timeless(await Run.OfAsync(words)));
    }
}
