namespace Vireo.Logins;

/// <summary>Where the file of credentials is looked for, in libvirt's order.</summary>
internal static class AuthFileSearch
{
    private const string Variable = "LIBVIRT_AUTH_FILE";
    private const string InFolder = "libvirt/auth.conf";
    private const string OfSystem = "/etc/libvirt/auth.conf";

    /// <summary>Finds the file.</summary>
    /// <param name="named">The one that the URI names; null: none.</param>
    /// <param name="environment">The environment's variables.</param>
    /// <returns>Its path, which may not be there if it was named; null: there is none.</returns>
    internal static string? Find(string? named, Func<string, string?> environment) =>
        environment(Variable) ?? named ?? new[] { OfUser(environment), OfSystem }.FirstOrDefault(File.Exists);

    private static string OfUser(Func<string, string?> environment)
    {
        string home = environment("HOME") is { Length: > 0 } set ? set : Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        string folder = environment("XDG_CONFIG_HOME") is { Length: > 0 } named ? named : Path.Combine(home, ".config");
        return Path.Combine(folder, InFolder);
    }
}
