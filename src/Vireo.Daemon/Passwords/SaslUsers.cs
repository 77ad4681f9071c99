using Microsoft.Extensions.Logging;
using Vireo.Daemon.Authentication;
using Vireo.Sasl.Mechanisms;
using Vireo.Sasl.Scram;

namespace Vireo.Daemon.Passwords;

/// <summary>The users of the file, read again when it has changed. A file that cannot be read lets nobody in.</summary>
/// <param name="file">The file.</param>
/// <param name="logger">Where it is told that it cannot be read.</param>
internal sealed class SaslUsers(SaslUserFile file, ILogger logger) : IUserStore
{
    private sealed record State((DateTime Written, long Length) Stamp, IReadOnlyDictionary<string, SaslUser> ByName);

    private volatile State? _state;

    /// <inheritdoc />
    public IReadOnlyList<string> DigestRealms => [.. Current.Values.Select(user => user.DigestRealm).OfType<string>().Distinct()];

    /// <inheritdoc />
    public ScramKeys? FindKeys(ScramHash hash, string userName) =>
        !Current.TryGetValue(userName, out SaslUser? user) ? null : hash == ScramHash.Sha1 ? user.Sha1 : user.Sha256;

    /// <inheritdoc />
    public byte[]? FindDigestSecret(string userName, string realm) =>
        Current.TryGetValue(userName, out SaslUser? user) && user.DigestRealm == realm ? user.DigestSecret : null;

    private IReadOnlyDictionary<string, SaslUser> Current
    {
        get
        {
            var stamp = file.Stamp;
            if (_state is { } state && state.Stamp == stamp)
            {
                return state.ByName;
            }

            IReadOnlyDictionary<string, SaslUser> users = Read();
            _state = new State(stamp, users);
            return users;
        }
    }

    private IReadOnlyDictionary<string, SaslUser> Read()
    {
        try
        {
            return file.Read();
        }
        catch (IOException e)
        {
            LoginLog.NoUsers(logger, e.Message);
            return new Dictionary<string, SaslUser>();
        }
    }
}
