using Vireo.Transport.Opening;

namespace Vireo.Transport.Programs;

/// <summary>
/// Finds programs as a shell does: a bare name in the folders of <c>PATH</c> and nowhere else. .NET by itself would look beside this
/// program and in the working folder first, where anyone may have put an <c>ssh</c>.
/// </summary>
internal static class ProgramPath
{
    private const UnixFileMode AnyExecute = UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    /// <summary>The program's full path; null: there is none that can be run.</summary>
    internal static string? Find(string program, TransportEnvironment environment)
    {
        if (program.Contains('/', StringComparison.Ordinal) || program.Contains(Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            return FindFile(Path.GetFullPath(program));
        }

        return environment.ProgramFolders
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Where(Path.IsPathFullyQualified)
            .Select(folder => FindFile(Path.Combine(folder, program)))
            .FirstOrDefault(static path => path is not null);
    }

    private static string? FindFile(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            return File.Exists(path) ? path : File.Exists(path + ".exe") ? path + ".exe" : null;
        }

        return File.Exists(path) && (File.GetUnixFileMode(path) & AnyExecute) != 0 ? path : null;
    }
}
