using System.Globalization;
using Vireo.Sasl.Exchanges;

namespace Vireo.Sasl.Scram;

/// <summary>Takes the attributes of a SCRAM message, <c>a=...</c> with commas between them, in the order that the RFC prescribes.</summary>
/// <param name="text">The message.</param>
internal ref struct ScramReader(ReadOnlySpan<char> text)
{
    private ReadOnlySpan<char> _rest = text;
    private bool _isAtEnd = text.IsEmpty;

    /// <summary>Takes the next attribute, which must be there.</summary>
    /// <param name="name">Its letter.</param>
    /// <returns>Its value.</returns>
    /// <exception cref="SaslException">Something else comes next.</exception>
    internal string Take(char name) => TryTake(name) ?? throw new SaslException($"the attribute '{name}' is missing");

    /// <summary>Takes the next attribute if it has this letter.</summary>
    /// <param name="name">The letter.</param>
    /// <returns>Its value; null: something else comes next, or nothing.</returns>
    internal string? TryTake(char name) =>
        !_isAtEnd && _rest.Length >= 2 && _rest[0] == name && _rest[1] == '=' ? Cut()[2..].ToString() : null;

    /// <summary>Takes a flag or an empty place: what stands before the next comma.</summary>
    /// <returns>It.</returns>
    /// <exception cref="SaslException">There is no more.</exception>
    internal string TakeWord() => _isAtEnd ? throw new SaslException("the message is too short") : Cut().ToString();

    /// <summary>What has not been taken.</summary>
    internal readonly ReadOnlySpan<char> Rest => _rest;

    /// <summary>Reads a name in which commas and equals signs were written as <c>=2C</c> and <c>=3D</c>.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The name.</returns>
    /// <exception cref="SaslException">There is another escape in it.</exception>
    internal static string ReadName(string text)
    {
        int escapes = text.Count(c => c == '=');
        string name = text.Replace("=2C", ",", StringComparison.Ordinal).Replace("=3D", "=", StringComparison.Ordinal);
        return text.Length - name.Length == 2 * escapes ? name : throw new SaslException("a name has an escape that there is not");
    }

    internal static string WriteName(string name) =>
        name.Replace("=", "=3D", StringComparison.Ordinal).Replace(",", "=2C", StringComparison.Ordinal);

    /// <summary>Reads how often a password is salted, within limits: too few help who listens, too many keep us busy.</summary>
    internal static int ReadIterations(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int count) && count is >= MinIterations and <= MaxIterations
            ? count
            : throw new SaslException($"the server wants '{text}' iterations, which is not in {MinIterations}..{MaxIterations}");

    private const int MinIterations = 4096; // RFC 7677, section 4
    private const int MaxIterations = 1_000_000;

    private ReadOnlySpan<char> Cut()
    {
        int comma = _rest.IndexOf(',');
        ReadOnlySpan<char> cut = comma < 0 ? _rest : _rest[..comma];
        _isAtEnd = comma < 0;
        _rest = comma < 0 ? [] : _rest[(comma + 1)..];
        return cut;
    }
}
