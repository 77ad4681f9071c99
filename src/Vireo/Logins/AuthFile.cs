using Vireo.Errors;

namespace Vireo.Logins;

/// <summary>
/// Credentials in a file: groups <c>[credentials-NAME]</c> hold them, groups <c>[auth-SERVICE-HOST]</c> tell which are for whom, and
/// <c>[auth-SERVICE-default]</c> which for all others.
/// </summary>
internal sealed class AuthFile
{
    private const int MaxLength = 1024 * 1024;

    private readonly string _path;
    private readonly Dictionary<string, Dictionary<string, string>> _groups = [];

    private AuthFile(string path) => _path = path;

    /// <summary>Reads a file.</summary>
    /// <exception cref="VirtException">It cannot be read, or is not written so.</exception>
    internal static AuthFile Read(string path)
    {
        try
        {
            return new FileInfo(path).Length <= MaxLength
                ? Parse(path, File.ReadLines(path))
                : throw Raise(VirtErrorCode.ConfSyntax, $"{path} is longer than {MaxLength} bytes");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Raise(VirtErrorCode.SystemError, $"Failed to open file '{path}': {e.Message}");
        }
    }

    internal static AuthFile Parse(string path, IEnumerable<string> lines)
    {
        var file = new AuthFile(path);
        Dictionary<string, string>? group = null;
        int number = 0;
        foreach (string line in lines.Select(line => line.Trim()))
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            if (line[0] == '[' && line[^1] == ']')
            {
                file._groups[line[1..^1]] = group = [];
            }
            else if (group is not null && line.IndexOf('=', StringComparison.Ordinal) is var equals and > 0)
            {
                group[line[..equals].TrimEnd()] = line[(equals + 1)..].TrimStart();
            }
            else
            {
                throw Raise(VirtErrorCode.ConfSyntax, $"{path}:{number}: expected a group in brackets, or a key and a value in a group");
            }
        }

        return file;
    }

    /// <summary>Finds a credential.</summary>
    /// <param name="service">The service: <c>libvirt</c>.</param>
    /// <param name="host">The server's name.</param>
    /// <param name="key">The credential: <c>authname</c>, <c>password</c>, <c>realm</c>, <c>username</c>.</param>
    /// <returns>It; null: the file does not say.</returns>
    /// <exception cref="VirtException">The file names credentials that it does not hold.</exception>
    internal string? Find(string service, string host, string key)
    {
        string name = _groups.ContainsKey($"auth-{service}-{host}") ? $"auth-{service}-{host}" : $"auth-{service}-default";
        if (!_groups.TryGetValue(name, out Dictionary<string, string>? group))
        {
            return null;
        }

        string credentials = group.GetValueOrDefault("credentials")
            ?? throw Raise(VirtErrorCode.ConfSyntax, $"Missing item 'credentials' in group '{name}' in '{_path}'");
        return _groups.TryGetValue($"credentials-{credentials}", out Dictionary<string, string>? held)
            ? held.GetValueOrDefault(key)
            : throw Raise(VirtErrorCode.ConfSyntax, $"Missing group 'credentials-{credentials}' referenced from group '{name}' in '{_path}'");
    }

    private static VirtException Raise(VirtErrorCode code, string detail) => VirtErrorTexts.Raise(code, VirtErrorDomain.Auth, detail);
}
