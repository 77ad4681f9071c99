using System.Diagnostics;
using Vireo.Errors;
using Vireo.Transport.Opening;

namespace Vireo.Transport.Unix;

/// <summary>Starts the user's own daemon, as libvirt's clients do: it ends by itself when nobody has needed it for a while.</summary>
internal static class SessionDaemon
{
    private const string Program = "vireod";
    private const string LibvirtProgram = "libvirtd";
    private const string LockName = "vireod.lock";
    private static readonly TimeSpan LockDelay = TimeSpan.FromMilliseconds(20);

    /// <summary>Whether there is a daemon that could be started for this user.</summary>
    /// <param name="options">Who the user is, and what they allow.</param>
    /// <returns>Whether there is.</returns>
    internal static bool CanStart(TransportOptions options) => options.Environment is { IsRoot: false, StartsDaemon: true } && Find(options) is not null;

    /// <summary>Starts it, unless another client of this user has meanwhile; when this returns, it can be connected to.</summary>
    /// <param name="isThere">Whether it can be connected to already.</param>
    /// <param name="options">Who the user is.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>A task that ends when it serves.</returns>
    /// <exception cref="VirtException">It cannot be started.</exception>
    internal static async ValueTask StartAsync(Func<bool> isThere, TransportOptions options, CancellationToken cancellationToken)
    {
        using var alone = await LockAsync(options, cancellationToken).ConfigureAwait(false);
        if (isThere())
        {
            return;
        }

        string program = Find(options) ?? Program;
        TransportLog.StartsDaemon(options.Logger, program);
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, ["--daemon", "--timeout=120"])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            });
            var errors = process!.StandardError.ReadToEndAsync(cancellationToken); // a program that is run anew is always a process
            await process.WaitForExitAsync(cancellationToken).ConfigureAwait(false);
            if (process.ExitCode != 0)
            {
                throw TransportFault.System($"'{program}' did not start: {(await errors.ConfigureAwait(false)).Trim()}");
            }
        }
        catch (System.ComponentModel.Win32Exception e)
        {
            throw TransportFault.System($"cannot run '{program}': {e.Message}", e);
        }
    }

    private static string? Find(TransportOptions options)
    {
        var environment = options.Environment;
        return environment.DaemonProgram switch
        {
            null or "" => environment.ProgramFolders.Split(Path.PathSeparator)
                .Prepend(AppContext.BaseDirectory)
                .Select(folder => Path.Combine(folder, Program))
                .FirstOrDefault(File.Exists),
            var folder when Directory.Exists(folder) => new[] { Program, LibvirtProgram }.Select(name => Path.Combine(folder, name)).FirstOrDefault(File.Exists),
            var program => program,
        };
    }

    private static async ValueTask<FileStream> LockAsync(TransportOptions options, CancellationToken cancellationToken)
    {
        string folder = options.Environment.UserSocketFolder;
        if (!OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        while (true)
        {
            try
            {
                return new FileStream(Path.Combine(folder, LockName), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (!cancellationToken.IsCancellationRequested && Directory.Exists(folder))
            {
                await Task.Delay(LockDelay, options.TimeProvider, cancellationToken).ConfigureAwait(false);
            }
        }
    }
}
