using Vireo.Daemon.Authorization;
using Vireo.Daemon.Configuration;

namespace Vireo.Daemon.Lifecycle;

/// <summary>Finds the policy that the configuration names.</summary>
internal static class AccessPolicies
{
    /// <summary>Reads the policy.</summary>
    /// <param name="settings">The configuration.</param>
    /// <returns>The policy; null: there is none, and everyone may do anything.</returns>
    /// <exception cref="ConfigurationException">It cannot be read, or is no policy.</exception>
    internal static AccessPolicy? Read(AuthenticationSettings settings)
    {
        if (!settings.HasAccessRules)
        {
            return null;
        }

        string file = settings.AccessRulesFile;
        try
        {
            return PolicyFile.Parse(file, File.ReadAllText(file));
        }
        catch (FormatException e)
        {
            throw new ConfigurationException(e.Message, e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ConfigurationException($"access_rules_file: cannot read '{file}': {e.Message}", e);
        }
    }
}
