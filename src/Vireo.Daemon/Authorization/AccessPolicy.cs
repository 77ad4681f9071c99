namespace Vireo.Daemon.Authorization;

/// <summary>Who may do what. The first rule that speaks of all three decides; where none does, it is denied.</summary>
/// <param name="rules">The rules, in order.</param>
internal sealed class AccessPolicy(IReadOnlyList<AccessRule> rules)
{
    /// <summary>The rules that speak of someone.</summary>
    /// <param name="subject">Who it is.</param>
    /// <returns>What they may do.</returns>
    internal ClientRights Of(AccessSubject subject) => new([.. rules.Where(rule => rule.IsMeant(subject))]);
}
