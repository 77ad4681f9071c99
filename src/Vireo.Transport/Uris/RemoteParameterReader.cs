using System.Collections.Frozen;
using System.Globalization;
using Vireo.Contract.Uris;

namespace Vireo.Transport.Uris;

/// <summary>
/// Takes the variables that this side understands out of a URI's query. Names are compared without case; the last of several counts.
/// </summary>
internal static class RemoteParameterReader
{
    private static readonly FrozenDictionary<string, Func<RemoteParameters, VirtUriParameter, RemoteParameters>> Known =
        new Dictionary<string, Func<RemoteParameters, VirtUriParameter, RemoteParameters>>
        {
            ["name"] = static (read, given) => read with { Name = given.FormValue },
            ["command"] = static (read, given) => read with { Command = given.FormValue },
            ["socket"] = static (read, given) => read with { Socket = given.FormValue },
            ["netcat"] = static (read, given) => read with { Netcat = given.FormValue },
            ["keyfile"] = static (read, given) => read with { KeyFile = given.FormValue },
            ["pkipath"] = static (read, given) => read with { PkiPath = given.FormValue },
            ["known_hosts"] = static (read, given) => read with { KnownHosts = given.FormValue },
            ["known_hosts_verify"] = static (read, given) => read with { KnownHostsVerify = given.FormValue },
            ["sshauth"] = static (read, given) => read with { SshAuth = given.FormValue },
            ["auth"] = static (read, given) => read with { Auth = given.FormValue },
            ["authfile"] = static (read, given) => read with { AuthFile = given.FormValue },

            // Its '+' is GnuTLS' own: NORMAL:+VERS-TLS1.2.
            ["tls_priority"] = static (read, given) => read with { TlsPriority = given.Value },
            ["mode"] = static (read, given) => read with { Mode = ReadMode(given) },
            ["proxy"] = static (read, given) => read with { Proxy = ReadProxy(given) },
            ["no_sanity"] = static (read, given) => read with { NoSanity = ReadSwitch(given) },
            ["no_verify"] = static (read, given) => read with { NoVerify = ReadSwitch(given) },
            ["no_tty"] = static (read, given) => read with { NoTty = ReadSwitch(given) },
        }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    internal static (RemoteParameters Understood, IReadOnlyList<VirtUriParameter> Others) Read(IReadOnlyList<VirtUriParameter> given)
    {
        var understood = new RemoteParameters();
        var others = new List<VirtUriParameter>();
        foreach (var parameter in given)
        {
            if (Known.TryGetValue(parameter.Name, out var take))
            {
                understood = take(understood, parameter);
            }
            else
            {
                others.Add(parameter);
            }
        }

        return (understood, others);
    }

    private static SocketMode ReadMode(VirtUriParameter given) => given.FormValue switch
    {
        "auto" => SocketMode.Auto,
        "legacy" => SocketMode.Legacy,
        "direct" => SocketMode.Direct,
        _ => throw RemoteUriFault.Create($"Unknown remote mode '{given.FormValue}'"),
    };

    private static SshProxy ReadProxy(VirtUriParameter given) => given.FormValue switch
    {
        "auto" => SshProxy.Auto,
        "netcat" => SshProxy.Netcat,
        "native" => SshProxy.Native,
        _ => throw RemoteUriFault.Create($"Unknown proxy type '{given.FormValue}'"),
    };

    private static bool ReadSwitch(VirtUriParameter given) =>
        int.TryParse(given.FormValue, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int value)
            ? value != 0
            : throw RemoteUriFault.Create($"Failed to parse value of URI component {given.Name}");
}
