using System.CommandLine;
using System.Net;
using Vireo.Daemon.Passwords;
using Vireo.Daemon.Configuration;

namespace Vireo.Daemon.CommandLine;

/// <summary><c>vireod sasl-user</c>: keeps the file of those who may log in with a password.</summary>
internal static class SaslUserCommand
{
    /// <summary>Makes the command.</summary>
    /// <param name="config">The option that names the configuration file.</param>
    internal static Command Create(Option<string?> config)
    {
        var name = new Argument<string>("name") { Description = "The user's name" };
        var digest = new Option<bool>("--digest-md5") { Description = "Keep the secret of DIGEST-MD5 too: libvirt's clients need it on plain TCP" };
        var realm = new Option<string?>("--realm") { Description = "The realm of DIGEST-MD5; without it, this host's name", HelpName = "name" };
        var add = new Command("add", "Add a user, or give one another password; it is read from standard input") { name, digest, realm };
        var list = new Command("list", "Tell the users' names, one a line");
        var remove = new Command("remove", "Remove a user") { name };
        add.SetAction(parsed => Run(parsed.GetValue(config), users =>
        {
            string? digestRealm = parsed.GetValue(realm) ?? (parsed.GetValue(digest) ? Dns.GetHostName() : null);
            SaslUser user = SaslUser.Create(parsed.GetRequiredValue(name), PasswordPrompt.Read(Console.In, Console.Error), digestRealm);
            users.Write(users.Read().Values.Where(other => other.Name != user.Name).Append(user));
        }));
        list.SetAction(parsed => Run(parsed.GetValue(config), users =>
        {
            foreach (string one in users.Read().Keys.Order(StringComparer.Ordinal))
            {
                Console.WriteLine(one);
            }
        }));
        remove.SetAction(parsed => Run(parsed.GetValue(config), users =>
        {
            string gone = parsed.GetRequiredValue(name);
            IReadOnlyDictionary<string, SaslUser> before = users.Read();
            users.Write(before.ContainsKey(gone)
                ? before.Values.Where(other => other.Name != gone)
                : throw new FormatException($"there is no user '{gone}'"));
        }));
        return new Command("sasl-user", "Keep the users who may log in by SASL with a password") { add, list, remove };
    }

    private static int Run(string? configurationFile, Action<SaslUserFile> action)
    {
        try
        {
            var paths = RuntimePaths.OfThisProcess();
            string file = configurationFile ?? paths.ConfigurationFile;
            DaemonSettings settings = configurationFile is not null || File.Exists(file) ? SettingsFile.Read(file) : new DaemonSettings();
            action(new SaslUserFile(settings.Authentication.SaslUserFile ?? paths.SaslUserFile));
            return 0;
        }
        catch (Exception e) when (e is FormatException or IOException or ConfigurationException)
        {
            Console.Error.WriteLine($"vireod: {e.Message}");
            return 1;
        }
    }
}
