using System.Net;
using Vireo.Contract.Uris;

namespace Vireo.Transport.Uris;

/// <summary>Works out what a URI's parts mean together.</summary>
internal static class RemoteUriReader
{
    internal const string ProbingDriver = "remote";

    internal static RemoteUri Read(VirtUri uri)
    {
        RefuseSlips(uri);
        int plus = uri.Scheme.IndexOf('+', StringComparison.Ordinal);
        string driver = ResolveAlias(plus < 0 ? uri.Scheme : uri.Scheme[..plus]);
        string? transportName = plus < 0 ? null : uri.Scheme[(plus + 1)..].ToLowerInvariant();
        var transport = ReadTransport(transportName, uri);
        var (understood, others) = RemoteParameterReader.Read(uri.Parameters);
        bool isLibSsh = transportName is "libssh" or "libssh2";
        return new RemoteUri
        {
            Uri = uri,
            IsRemote = transportName is not null || uri.Server is not null,
            Driver = driver == ProbingDriver ? null : driver,
            Transport = transport,
            IsLibSsh = isLibSsh,
            Parameters = understood,
            DaemonName = understood.Name ?? MakeName(uri, driver, others),
            Warnings = [.. Warn(uri, isLibSsh ? transportName : null, others)],
        };
    }

    private static RemoteTransport ReadTransport(string? name, VirtUri uri) => name switch
    {
        null => uri.Server is null ? RemoteTransport.Unix : RemoteTransport.Tls,
        "tls" => RemoteTransport.Tls,
        "unix" when uri.Server is not null =>
            throw RemoteUriFault.Create($"using unix socket and remote server '{uri.Server}' is not supported."),
        "unix" => RemoteTransport.Unix,
        "ssh" or "libssh" or "libssh2" => RemoteTransport.Ssh,
        "ext" => RemoteTransport.Ext,
        "tcp" => RemoteTransport.Tcp,
        _ => throw RemoteUriFault.Create("remote_open: transport in URL not recognised (should be tls|unix|ssh|ext|tcp|libssh2|libssh)"),
    };

    /// <summary>The names of 2007, which no daemon of today knows.</summary>
    private static string ResolveAlias(string driver) => driver switch
    {
        "qemud" => "qemu",
        "xend" => "xen",
        _ => driver,
    };

    private static string MakeName(VirtUri uri, string driver, IReadOnlyList<VirtUriParameter> others) =>
        driver == ProbingDriver
            ? ""
            : new VirtUri { Scheme = driver, Path = uri.Path, Query = VirtUriQuery.Format(others), Fragment = uri.Fragment }.ToString();

    private static IEnumerable<string> Warn(VirtUri uri, string? libSshName, IReadOnlyList<VirtUriParameter> others)
    {
        if (libSshName is not null)
        {
            yield return $"transport '{libSshName}' of URI {uri} is carried by the ssh program";
        }

        foreach (var other in others)
        {
            yield return $"variable '{other.Name}' of URI {uri} is not understood here; it is left to the daemon";
        }
    }

    private static void RefuseSlips(VirtUri uri)
    {
        if (uri.Server is "system" or "session" && uri.Scheme is "qemu" or "qemud" or "vbox" or "vz")
        {
            throw RemoteUriFault.MissingSlash(uri.ToString(), uri.Scheme, uri.Server);
        }

        if (uri.Path == "/embed" && !uri.Scheme.All(char.IsAsciiLetterLower))
        {
            throw RemoteUriFault.Embedded(uri.Scheme);
        }

        if (uri.Port > IPEndPoint.MaxPort)
        {
            throw RemoteUriFault.Create($"port {uri.Port} in URI {uri} is over {IPEndPoint.MaxPort}");
        }
    }
}
