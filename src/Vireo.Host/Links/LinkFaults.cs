using System.Runtime.InteropServices;
using Vireo.Errors;

namespace Vireo.Host.Links;

/// <summary>What the kernel refuses to do with links, in libvirt's words.</summary>
internal static class LinkFaults
{
    /// <summary><c>ENODEV</c>.</summary>
    internal const int NoDevice = 19;

    /// <summary><c>ERANGE</c>.</summary>
    internal const int OutOfRange = 34;

    /// <summary>Raises an error unless there is none.</summary>
    /// <param name="error">The system's error; 0: none.</param>
    /// <param name="what">What could not be done.</param>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.SystemError"/>.</exception>
    internal static void Check(int error, string what)
    {
        if (error != 0)
        {
            throw System(error, what);
        }
    }

    /// <summary>What the system said.</summary>
    internal static VirtException System(int error, string what) => VirtErrorTexts.Raise(
        VirtErrorCode.SystemError, VirtErrorDomain.None, $"{what}: {Marshal.GetPInvokeErrorMessage(error)}");
}
