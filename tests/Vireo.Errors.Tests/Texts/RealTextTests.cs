using System.Runtime.InteropServices;

namespace Vireo.Errors.Tests.Texts;

/// <summary>Holds the words around each error against those of the libvirt that is installed here.</summary>
public sealed class RealTextTests
{
    private const uint Measured = 9_000_000;
    private const VirtErrorCode NewestIn9 = VirtErrorCode.MultipleDomains;

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    private delegate int GetVersion(out ulong libraryVersion, IntPtr type, IntPtr typeVersion);

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    private delegate IntPtr ErrorMessage(int code, [MarshalAs(UnmanagedType.LPUTF8Str)] string? info);

    [Fact]
    public void GivenLibvirt9_WhenAnErrorIsRaised_ThenItsTextsAreThoseOfTheLibrary()
    {
        ErrorMessage message = FindLibrary();

        // Every code up to the newest has texts there: none of the pointers is null.
        Assert.All(Enum.GetValues<VirtErrorCode>().Where(code => code is > VirtErrorCode.Ok and <= NewestIn9), code =>
        {
            string format = Marshal.PtrToStringUTF8(message((int)code, "detail"))!;
            string bare = Marshal.PtrToStringUTF8(message((int)code, null))!;
            VirtException detailed = VirtErrorTexts.Raise(code, VirtErrorDomain.None, "detail");

            Assert.Equal((format, format.Replace("%s", "detail", StringComparison.Ordinal)), (detailed.Detail.Str1, detailed.Message));
            Assert.Equal(bare, VirtErrorTexts.Raise(code, VirtErrorDomain.None, null).Message);
        });
    }

    private static ErrorMessage FindLibrary()
    {
        Assert.SkipUnless(NativeLibrary.TryLoad("libvirt.so.0", out IntPtr library), "libvirt's client library is not installed here");
        var version = Marshal.GetDelegateForFunctionPointer<GetVersion>(NativeLibrary.GetExport(library, "virGetVersion"));
        Assert.SkipUnless(
            version(out ulong number, IntPtr.Zero, IntPtr.Zero) == 0 && number == Measured,
            $"the texts are those of libvirt 9.0.0, here is {number}");

        // Not public, but exported for libvirt's own daemons.
        Assert.SkipUnless(NativeLibrary.TryGetExport(library, "virErrorMsg", out IntPtr export), "this libvirt keeps its texts to itself");
        return Marshal.GetDelegateForFunctionPointer<ErrorMessage>(export);
    }
}
