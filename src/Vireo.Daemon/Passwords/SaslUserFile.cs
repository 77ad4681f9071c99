namespace Vireo.Daemon.Passwords;

/// <summary>The file of those who may log in with a password: readable by its owner alone, and replaced as a whole.</summary>
/// <param name="path">The file; it need not be there.</param>
internal sealed class SaslUserFile(string path)
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const string Heading = "# Who may log in by SASL; kept by 'vireod sasl-user'. Passwords are not in here.";

    internal string Path => path;

    /// <summary>What changes when the file does.</summary>
    internal (DateTime Written, long Length) Stamp => new FileInfo(path) is { Exists: true } file ? (file.LastWriteTimeUtc, file.Length) : default;

    /// <summary>Reads the file.</summary>
    /// <returns>The users by name; none if there is no file.</returns>
    /// <exception cref="IOException">It cannot be read, others may read it, or it is not written so.</exception>
    internal IReadOnlyDictionary<string, SaslUser> Read()
    {
        if (!File.Exists(path))
        {
            return new Dictionary<string, SaslUser>();
        }

        if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(path) & ~OwnerOnly) != 0)
        {
            throw new IOException($"others than its owner may read or write '{path}'; its mode must be 0600");
        }

        int number = 0;
        try
        {
            var users = new Dictionary<string, SaslUser>();
            foreach (string line in File.ReadLines(path))
            {
                number++;
                if (line.Length > 0 && line[0] != '#')
                {
                    SaslUser user = SaslUserLine.Read(line);
                    users.Add(user.Name, user);
                }
            }

            return users;
        }
        catch (Exception e) when (e is FormatException or ArgumentException or OverflowException or UnauthorizedAccessException)
        {
            throw new IOException($"{path}:{number}: {e.Message}", e);
        }
    }

    /// <summary>Replaces the file: whoever reads it meanwhile sees the old one or the new one.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    internal void Write(IEnumerable<SaslUser> users)
    {
        string folder = System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(path)) ?? "/";
        Directory.CreateDirectory(folder);
        string temporary = System.IO.Path.Combine(folder, $".{System.IO.Path.GetFileName(path)}.{Guid.NewGuid():N}");
        try
        {
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows())
            {
                options.UnixCreateMode = OwnerOnly;
            }

            using (var stream = new FileStream(temporary, options))
            {
                using (var writer = new StreamWriter(stream, leaveOpen: true))
                {
                    writer.WriteLine(Heading);
                    foreach (SaslUser user in users.OrderBy(user => user.Name, StringComparer.Ordinal))
                    {
                        writer.WriteLine(SaslUserLine.Write(user));
                    }
                }

                stream.Flush(flushToDisk: true);
            }

            File.Move(temporary, path, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            File.Delete(temporary);
            throw new IOException($"cannot write '{path}': {e.Message}", e);
        }
    }
}
