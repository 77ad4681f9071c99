using Vireo.Contract.Uris;
using Vireo.Errors;
using Vireo.Transport.Uris;

namespace Vireo.Administration;

/// <summary>Where a daemon's admin socket is, as URIs such as <c>libvirtd:///system</c> say it.</summary>
internal static class AdminUri
{
    private const string SystemFolder = "/var/run/libvirt";
    private const string Variable = "LIBVIRT_ADMIN_DEFAULT_URI";

    /// <summary>Finds the socket.</summary>
    /// <param name="uri">The URI; null or empty: the environment's, else this user's own daemon's.</param>
    /// <returns>The way there.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.InvalidArg"/>: the URI is wrong.</exception>
    internal static RemoteUri Resolve(string? uri)
    {
        string named = string.IsNullOrEmpty(uri) ? Environment.GetEnvironmentVariable(Variable) ?? "" : uri;
        string own = Environment.IsPrivilegedProcess ? "libvirtd:///system" : "libvirtd:///session";
        VirtUri parsed = VirtUri.Parse(named.Length > 0 ? named : own);
        string? given = parsed.Parameters.Where(parameter => parameter.Name == "socket").Select(parameter => parameter.Value).FirstOrDefault();
        string socket = given ?? Find(parsed);
        return RemoteUri.Parse($"{parsed.Scheme}+unix:///?socket={Uri.EscapeDataString(socket)}");
    }

    private static string Find(VirtUri uri)
    {
        string folder = uri.Path switch
        {
            "/system" => SystemFolder,
            "/session" => Path.Combine(RuntimeFolder(), "libvirt"),
            var path => throw VirtErrorTexts.Raise(
                VirtErrorCode.InvalidArg, VirtErrorDomain.Admin, $"invalid URI path '{path}', try '/system' or '/session'"),
        };
        string name = uri.Scheme == "libvirtd" ? "libvirt" : uri.Scheme;
        return Path.Combine(folder, $"{name}-admin-sock");
    }

    private static string RuntimeFolder() => Environment.GetEnvironmentVariable("XDG_RUNTIME_DIR")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".cache");
}
