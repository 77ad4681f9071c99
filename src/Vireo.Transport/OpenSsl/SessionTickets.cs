using System.Runtime.Versioning;

namespace Vireo.Transport.OpenSsl;

/// <summary>
/// Keeps TLS 1.3 servers of this process from sending session tickets. libvirt's client takes the first record after the handshake for the
/// verdict on its certificate, and a ticket is one. .NET cannot turn them off (<c>AllowTlsResume = false</c> makes OpenSSL send another kind),
/// but OpenSSL can, by a setting that every new context takes over.
/// </summary>
internal static class SessionTickets
{
    private static readonly Lazy<bool> Suppressed = new(Suppress);

    /// <summary>Whether no server of this process sends tickets from now on. The first asking makes it so where it can be.</summary>
    internal static bool AreSuppressed => Suppressed.Value;

    private static bool Suppress() => OperatingSystem.IsLinux() && SuppressInOpenSsl();

    [SupportedOSPlatform("linux")]
    private static bool SuppressInOpenSsl()
    {
        try
        {
            var library = OpenSslLibrary.Load();
            return new OpenSslDefaults(library).Add("NumTickets", "0") && CountTickets(library) == 0;
        }
        catch (Exception e) when (e is DllNotFoundException or EntryPointNotFoundException or PlatformNotSupportedException)
        {
            return false;
        }
    }

    /// <summary>Asks a new context, since what was set is worth what comes of it.</summary>
    [SupportedOSPlatform("linux")]
    private static unsafe nuint CountTickets(OpenSslLibrary library)
    {
        // The context is this method's own from its making to its freeing.
        void* context = library.ContextNew(library.ServerMethod());
        if (context is null)
        {
            return nuint.MaxValue;
        }

        nuint tickets = library.ContextTickets(context);
        library.ContextFree(context);
        return tickets;
    }
}
