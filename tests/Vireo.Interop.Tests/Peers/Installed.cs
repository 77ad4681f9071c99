namespace Vireo.Interop.Tests.Peers;

/// <summary>The programs that the tests run. A missing one skips the test; where it must be there, it fails the test.</summary>
internal static class Installed
{
    private static readonly string[] Folders = ["/usr/sbin", "/usr/bin", "/sbin", "/bin", "/usr/local/sbin", "/usr/local/bin"];

    private static readonly string Root = FindRoot();

    internal static string Libvirtd => Require("libvirtd");

    internal static string Virsh => Require("virsh");

    /// <summary>Debian's own, as that is the one which knows libvirt's module.</summary>
    internal static string Python =>
        Directory.EnumerateFiles("/usr/lib/python3/dist-packages", "libvirtmod.*").Any() ? Require("python3") : Missing("python3-libvirt");

    internal static string Ssh => Require("ssh");

    internal static string Sshd => Require("sshd");

    internal static string SshKeygen => Require("ssh-keygen");

    internal static string Netcat => Require("nc");

    internal static string Shell => Require("sh");

    internal static string SaslPasswords => Require("saslpasswd2");

    internal static string Setpriv => Require("setpriv");

    /// <summary>The published client, which <c>./test</c> builds.</summary>
    internal static string Vireo => Published("vireo");

    /// <summary>The published daemon, which <c>./test</c> builds.</summary>
    internal static string Vireod => Published("vireod");

    /// <summary>A sample's program, which <c>./test</c> builds.</summary>
    internal static string Sample(string name)
    {
        string path = Path.Combine(Root, "samples", name, "bin", "Release", "net10.0", name);
        return File.Exists(path) ? path : Missing($"{path} (run ./test)");
    }

    private static bool MustBeThere =>
        Environment.GetEnvironmentVariable("CI") == "true" || Environment.GetEnvironmentVariable("VIREO_REQUIRE_PEERS") == "1";

    private static string Require(string program) =>
        Folders.Select(folder => Path.Combine(folder, program)).FirstOrDefault(File.Exists) ?? Missing(program);

    private static string Published(string program)
    {
        string path = Path.Combine(Root, "bin", program);
        return File.Exists(path) ? path : Missing($"{path} (run ./test)");
    }

    private static string Missing(string what)
    {
        if (MustBeThere)
        {
            Assert.Fail($"{what} is missing, and must be there");
        }

        Assert.Skip($"{what} is missing");
        return what;
    }

    private static string FindRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Vireo.slnx")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? AppContext.BaseDirectory;
    }
}
