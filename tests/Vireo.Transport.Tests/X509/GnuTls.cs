using System.Runtime.InteropServices;
using System.Security.Cryptography.X509Certificates;

namespace Vireo.Transport.Tests.X509;

/// <summary>The real GnuTLS, asked what it makes of a certificate.</summary>
internal static unsafe partial class GnuTls
{
    private const string Library = "libgnutls.so.30";
    private const int MaxName = 4096;

    /// <summary>Skips the test where GnuTLS is not installed.</summary>
    internal static void Require() => Assert.SkipUnless(NativeLibrary.TryLoad(Library, out _), "GnuTLS is not installed");

    /// <summary>The subject as text; null: GnuTLS finds it bad.</summary>
    internal static byte[]? Name(X509Certificate2 certificate) => Ask(certificate, static handle =>
    {
        byte[] name = new byte[MaxName];
        nuint length = MaxName;
        return GetName(handle, name, ref length) < 0 ? null : name[..(int)length];
    });

    internal static bool Matches(X509Certificate2 certificate, string host) => Ask(certificate, handle => CheckHostName(handle, host) != 0);

    private static T Ask<T>(X509Certificate2 certificate, Func<nint, T> ask)
    {
        byte[] der = certificate.RawData;
        Assert.Equal(0, Init(out nint handle));
        fixed (byte* start = der)
        {
            var data = new Datum { Data = start, Size = (uint)der.Length };
            Assert.Equal(0, Import(handle, ref data, 0));
        }

        var answer = ask(handle);
        Deinit(handle);
        return answer;
    }

    [LibraryImport(Library, EntryPoint = "gnutls_x509_crt_init")]
    private static partial int Init(out nint certificate);

    [LibraryImport(Library, EntryPoint = "gnutls_x509_crt_deinit")]
    private static partial void Deinit(nint certificate);

    [LibraryImport(Library, EntryPoint = "gnutls_x509_crt_import")]
    private static partial int Import(nint certificate, ref Datum data, int format);

    [LibraryImport(Library, EntryPoint = "gnutls_x509_crt_get_dn")]
    private static partial int GetName(nint certificate, [Out] byte[] name, ref nuint length);

    [LibraryImport(Library, EntryPoint = "gnutls_x509_crt_check_hostname", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int CheckHostName(nint certificate, string host);

    private struct Datum
    {
        internal byte* Data;
        internal uint Size;
    }
}
