using Vireo.Sasl.Scram;

namespace Vireo.Sasl.Mechanisms;

/// <summary>The users that a server knows.</summary>
public interface IUserStore
{
    /// <summary>The realms in which somebody has a secret for DIGEST-MD5; without any that mechanism is not offered.</summary>
    IReadOnlyList<string> DigestRealms { get; }

    /// <summary>Finds somebody's keys.</summary>
    /// <param name="hash">The hash that they are for.</param>
    /// <param name="userName">Who.</param>
    /// <returns>The keys; null: there is nobody.</returns>
    ScramKeys? FindKeys(ScramHash hash, string userName);

    /// <summary>Finds somebody's secret for DIGEST-MD5.</summary>
    /// <param name="userName">Who.</param>
    /// <param name="realm">Where that name is known.</param>
    /// <returns>The secret; null: there is nobody.</returns>
    byte[]? FindDigestSecret(string userName, string realm);
}
