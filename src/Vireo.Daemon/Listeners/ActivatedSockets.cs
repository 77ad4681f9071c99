using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

namespace Vireo.Daemon.Listeners;

/// <summary>The sockets that systemd listens on for the daemon, and starts it with. Then they are all that it listens on.</summary>
internal sealed partial class ActivatedSockets : IDisposable
{
    private const int FirstDescriptor = 3;
    private const int SetDescriptorFlags = 2;
    private const int CloseOnExec = 1;
    private const string ProcessVariable = "LISTEN_PID";
    private const string CountVariable = "LISTEN_FDS";
    private const string NamesVariable = "LISTEN_FDNAMES";

    private static readonly string[] Programs = ["libvirtd", "vireod"];

    private readonly List<(ListenerRole Role, Socket Socket)> _sockets;

    private ActivatedSockets(List<(ListenerRole Role, Socket Socket)> sockets) => _sockets = sockets;

    /// <summary>Takes what this process was given, and has its children know nothing of it.</summary>
    /// <returns>The sockets, which belong to the caller; null: it was given none.</returns>
    /// <exception cref="ListenerException">One is not a socket, or not one of ours.</exception>
    internal static ActivatedSockets? Take()
    {
        string? process = Environment.GetEnvironmentVariable(ProcessVariable);
        string? count = Environment.GetEnvironmentVariable(CountVariable);
        string? names = Environment.GetEnvironmentVariable(NamesVariable);
        if (process != Environment.ProcessId.ToString(CultureInfo.InvariantCulture) || !int.TryParse(count, out int descriptors) || descriptors <= 0)
        {
            return null;
        }

        foreach (string variable in (string[])[ProcessVariable, CountVariable, NamesVariable])
        {
            Environment.SetEnvironmentVariable(variable, null);
        }

        return Take(descriptors, names?.Split(':') ?? []);
    }

    /// <summary>Takes the sockets of one role.</summary>
    /// <param name="role">The role.</param>
    /// <returns>The sockets, which belong to the caller from here on.</returns>
    internal IReadOnlyList<Socket> Claim(ListenerRole role)
    {
        var claimed = _sockets.Where(entry => entry.Role == role).Select(entry => entry.Socket).ToList();
        _sockets.RemoveAll(entry => entry.Role == role);
        return claimed;
    }

    /// <summary>Whether there is a socket of a role.</summary>
    /// <param name="role">The role.</param>
    /// <returns>Whether there is.</returns>
    internal bool Has(ListenerRole role) => _sockets.Exists(entry => entry.Role == role);

    public void Dispose() => _sockets.ForEach(entry => entry.Socket.Dispose());

    /// <summary>What a unit's name says of its socket; without a name, its address.</summary>
    /// <param name="name">The name; null or empty: there is none.</param>
    /// <param name="address">The address.</param>
    /// <returns>The role; null: it is not one of ours.</returns>
    internal static ListenerRole? RoleOf(string? name, EndPoint? address)
    {
        if (!string.IsNullOrEmpty(name))
        {
            string? program = Programs.FirstOrDefault(program => name.StartsWith(program, StringComparison.Ordinal));
            return program is null ? null : RoleOfSuffix(name[program.Length..]);
        }

        return address switch
        {
            IPEndPoint { Port: 16509 } => ListenerRole.Tcp,
            IPEndPoint { Port: 16514 } => ListenerRole.Tls,
            UnixDomainSocketEndPoint unix => Path.GetFileName(unix.ToString()) switch
            {
                SocketNames.ReadWrite => ListenerRole.ReadWrite,
                SocketNames.ReadOnly => ListenerRole.ReadOnly,
                SocketNames.Admin => ListenerRole.Admin,
                _ => null,
            },
            _ => null,
        };
    }

    private static ListenerRole? RoleOfSuffix(string suffix) => suffix switch
    {
        ".socket" => ListenerRole.ReadWrite,
        "-ro.socket" => ListenerRole.ReadOnly,
        "-admin.socket" => ListenerRole.Admin,
        "-tcp.socket" => ListenerRole.Tcp,
        "-tls.socket" => ListenerRole.Tls,
        _ => null,
    };

    private static ActivatedSockets Take(int count, string[] names)
    {
        var sockets = new List<(ListenerRole Role, Socket Socket)>();
        try
        {
            for (int index = 0; index < count; index++)
            {
                sockets.Add(Take(FirstDescriptor + index, index < names.Length ? names[index] : null));
            }

            return new ActivatedSockets(sockets);
        }
        catch
        {
            sockets.ForEach(entry => entry.Socket.Dispose());
            throw;
        }
    }

    private static (ListenerRole Role, Socket Socket) Take(int descriptor, string? name)
    {
        _ = Control(descriptor, SetDescriptorFlags, CloseOnExec);
        Socket socket;
        try
        {
            socket = new Socket(new SafeSocketHandle(descriptor, ownsHandle: true));
        }
        catch (SocketException e)
        {
            throw new ListenerException($"descriptor {descriptor} that this process was started with is not a socket: {e.Message}", e);
        }

        if (RoleOf(name, socket.LocalEndPoint) is { } role)
        {
            return (role, socket);
        }

        string what = $"socket '{name}' on {socket.LocalEndPoint}";
        socket.Dispose();
        throw new ListenerException($"this process was started with the {what}, which is none of libvirtd's");
    }

    // The third argument is variadic in C, which no Linux ABI that .NET runs on tells apart.
    [LibraryImport("libc", EntryPoint = "fcntl", SetLastError = true)]
    private static partial int Control(int descriptor, int command, int argument);
}
