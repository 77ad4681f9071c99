using Vireo.Contract.Secrets;
using Vireo.Errors;

namespace Vireo.Host.Resources;

/// <summary>The values of secrets, as those need them that may have private ones too.</summary>
public interface IHostSecrets
{
    /// <summary>Gives a secret's value.</summary>
    /// <param name="usageType">What it is used for; a secret that is for something else is refused.</param>
    /// <param name="uuid">Its UUID; null: the use names it.</param>
    /// <param name="usageId">What names the use; null: the UUID names it.</param>
    /// <returns>The value.</returns>
    /// <exception cref="VirtException">There is no such secret, or it is for something else, or has no value.</exception>
    ReadOnlyMemory<byte> Read(SecretUsageType usageType, Guid? uuid, string? usageId);

    /// <summary>Finds the secret for a use.</summary>
    /// <param name="usageType">What it is used for.</param>
    /// <param name="usageId">What names the use.</param>
    /// <returns>Its UUID; null: there is none.</returns>
    Guid? Find(SecretUsageType usageType, string usageId);
}
