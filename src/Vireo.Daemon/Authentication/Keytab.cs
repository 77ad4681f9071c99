namespace Vireo.Daemon.Authentication;

/// <summary>The file with the service's Kerberos keys, where the system's library looks for it.</summary>
internal static class Keytab
{
    private const string Variable = "KRB5_KTNAME";
    private const string FilePrefix = "FILE:";
    private const string Default = "/etc/krb5.keytab";

    internal static bool IsThere
    {
        get
        {
            string name = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } set ? set : Default;
            return File.Exists(name.StartsWith(FilePrefix, StringComparison.Ordinal) ? name[FilePrefix.Length..] : name);
        }
    }
}
