namespace Vireo.Daemon.Configuration;

/// <summary>What settings must agree on with each other.</summary>
internal static class SettingsRules
{
    /// <summary>Checks settings that were read.</summary>
    /// <param name="settings">The settings.</param>
    /// <param name="where">Names the place of a key.</param>
    /// <exception cref="ConfigurationException">They cannot be followed.</exception>
    internal static void Check(DaemonSettings settings, Func<string, string> where)
    {
        CheckCertificates(settings.Tls, where);
        CheckAccess(settings, where);
        if (settings.Service.MaxAnonymousClients > settings.Service.MaxClients)
        {
            throw new ConfigurationException($"{where("max_anonymous_clients")}: it must not be more than max_clients");
        }
    }

    private static void CheckCertificates(TlsSettings tls, Func<string, string> where)
    {
        (string Key, string? File)[] files = [("key_file", tls.KeyFile), ("cert_file", tls.CertificateFile), ("ca_file", tls.CaFile)];
        if (files.FirstOrDefault(file => file.File is not null).Key is { } set && files.FirstOrDefault(file => file.File is null).Key is { } missing)
        {
            throw new ConfigurationException($"{where(set)}: {missing} must be set too");
        }
    }

    private static void CheckAccess(DaemonSettings settings, Func<string, string> where)
    {
        if (settings.Authentication.AccessDrivers.FirstOrDefault(driver => driver is not ("none" or "nop" or AuthenticationSettings.RulesDriver)) is { } driver)
        {
            throw new ConfigurationException($"{where("access_drivers")}: there is no access driver '{driver}'");
        }
    }
}
