using Vireo.Daemon.Passwords;

namespace Vireo.Daemon.Tests.Fixtures;

/// <summary>A file with the user <c>fred</c>, whose password is <c>secret</c>, and <c>bob</c>, who has the same but no secret for DIGEST-MD5.</summary>
internal sealed class UserFile : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    internal UserFile()
    {
        File = new SaslUserFile(_folder.File("users"));
        File.Write([SaslUser.Create("fred", "secret", "here"), SaslUser.Create("bob", "secret", null)]);
    }

    internal SaslUserFile File { get; }

    /// <summary>The lines of a configuration that name this file.</summary>
    internal string Configuration => $"sasl_user_file = '{File.Path}'\n";

    public void Dispose() => _folder.Dispose();
}
