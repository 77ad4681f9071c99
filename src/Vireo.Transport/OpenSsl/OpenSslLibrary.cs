using System.Globalization;
using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using System.Security.Cryptography;

namespace Vireo.Transport.OpenSsl;

/// <summary>
/// The functions of the OpenSSL that .NET itself has loaded, whose version differs from system to system. Every signature below is that of
/// OpenSSL 1.1.1 and 3: pointers and C integers only, strings UTF-8 and ended by NUL, nothing kept after the call.
/// </summary>
[SupportedOSPlatform("linux")]
internal sealed unsafe class OpenSslLibrary
{
    private const long MajorShift = 28;
    private const ulong LoadConfiguration = 0x40;

    private OpenSslLibrary(nint ssl, nint crypto)
    {
        InitSsl = (delegate* unmanaged<ulong, void*, int>)NativeLibrary.GetExport(ssl, "OPENSSL_init_ssl");
        ServerMethod = (delegate* unmanaged<void*>)NativeLibrary.GetExport(ssl, "TLS_server_method");
        ContextNew = (delegate* unmanaged<void*, void*>)NativeLibrary.GetExport(ssl, "SSL_CTX_new");
        ContextFree = (delegate* unmanaged<void*, void>)NativeLibrary.GetExport(ssl, "SSL_CTX_free");
        ContextTickets = (delegate* unmanaged<void*, nuint>)NativeLibrary.GetExport(ssl, "SSL_CTX_get_num_tickets");
        ConfigurationNew = (delegate* unmanaged<void*, void*>)NativeLibrary.GetExport(crypto, "NCONF_new");
        ConfigurationFree = (delegate* unmanaged<void*, void>)NativeLibrary.GetExport(crypto, "NCONF_free");
        ConfigurationLoad = (delegate* unmanaged<void*, byte*, CLong*, int>)NativeLibrary.GetExport(crypto, "NCONF_load");
        ConfigurationRead = (delegate* unmanaged<void*, void*, CLong*, int>)NativeLibrary.GetExport(crypto, "NCONF_load_bio");
        ConfigurationString = (delegate* unmanaged<void*, byte*, byte*, byte*>)NativeLibrary.GetExport(crypto, "NCONF_get_string");
        ConfigurationSection = (delegate* unmanaged<void*, byte*, void*>)NativeLibrary.GetExport(crypto, "NCONF_get_section");
        ConfigurationApply = (delegate* unmanaged<void*, byte*, CULong, int>)NativeLibrary.GetExport(crypto, "CONF_modules_load");
        DefaultFolder = (delegate* unmanaged<byte*>)NativeLibrary.GetExport(crypto, "X509_get_default_cert_area");
        StackCount = (delegate* unmanaged<void*, int>)NativeLibrary.GetExport(crypto, "OPENSSL_sk_num");
        StackItem = (delegate* unmanaged<void*, int, void*>)NativeLibrary.GetExport(crypto, "OPENSSL_sk_value");
        MemoryNew = (delegate* unmanaged<void*, int, void*>)NativeLibrary.GetExport(crypto, "BIO_new_mem_buf");
        MemoryFree = (delegate* unmanaged<void*, int>)NativeLibrary.GetExport(crypto, "BIO_free");
        ClearErrors = (delegate* unmanaged<void>)NativeLibrary.GetExport(crypto, "ERR_clear_error");
    }

    internal delegate* unmanaged<ulong, void*, int> InitSsl { get; }

    internal delegate* unmanaged<void*> ServerMethod { get; }

    internal delegate* unmanaged<void*, void*> ContextNew { get; }

    internal delegate* unmanaged<void*, void> ContextFree { get; }

    internal delegate* unmanaged<void*, nuint> ContextTickets { get; }

    internal delegate* unmanaged<void*, void*> ConfigurationNew { get; }

    internal delegate* unmanaged<void*, void> ConfigurationFree { get; }

    internal delegate* unmanaged<void*, byte*, CLong*, int> ConfigurationLoad { get; }

    internal delegate* unmanaged<void*, void*, CLong*, int> ConfigurationRead { get; }

    internal delegate* unmanaged<void*, byte*, byte*, byte*> ConfigurationString { get; }

    internal delegate* unmanaged<void*, byte*, void*> ConfigurationSection { get; }

    internal delegate* unmanaged<void*, byte*, CULong, int> ConfigurationApply { get; }

    internal delegate* unmanaged<byte*> DefaultFolder { get; }

    internal delegate* unmanaged<void*, int> StackCount { get; }

    internal delegate* unmanaged<void*, int, void*> StackItem { get; }

    internal delegate* unmanaged<void*, int, void*> MemoryNew { get; }

    internal delegate* unmanaged<void*, int> MemoryFree { get; }

    internal delegate* unmanaged<void> ClearErrors { get; }

    /// <summary>Finds the library that .NET uses; asking for its version makes .NET load it first.</summary>
    /// <exception cref="DllNotFoundException">It has another name here.</exception>
    /// <exception cref="EntryPointNotFoundException">It lacks a function: it is older than 1.1.1, or not OpenSSL.</exception>
    internal static OpenSslLibrary Load()
    {
        long major = SafeEvpPKeyHandle.OpenSslVersion >> (int)MajorShift;
        string version = major < 3 ? "1.1" : major.ToString(CultureInfo.InvariantCulture);
        var library = new OpenSslLibrary(NativeLibrary.Load($"libssl.so.{version}"), NativeLibrary.Load($"libcrypto.so.{version}"));

        // The system's file is read once in a process's life: now, so that it cannot undo later what is set here.
        library.InitSsl(LoadConfiguration, null);
        return library;
    }
}
