using Vireo.Contract.Secrets;
using Vireo.Errors;
using Vireo.Host.Calls;
using Vireo.Host.SecretXml;

namespace Vireo.Drivers.Node.Secrets;

/// <summary>The errors that the driver of secrets raises (<c>VIR_FROM_SECRET</c>).</summary>
internal static class SecretFaults
{
    internal static VirtException Raise(VirtErrorCode code, string detail) => VirtErrorTexts.Raise(code, VirtErrorDomain.Secret, detail);

    /// <summary>What libvirt calls an internal error.</summary>
    internal static VirtException Internal(string detail) => Raise(VirtErrorCode.InternalError, detail);

    /// <summary>There is no such secret.</summary>
    internal static VirtException Missing(string by, string what) =>
        Raise(VirtErrorCode.NoSecret, $"no secret with matching {by} '{what}'");

    /// <summary>The secret has no value.</summary>
    internal static VirtException NoValue(Guid uuid) => Raise(VirtErrorCode.NoSecret, $"secret '{uuid:D}' does not have a value");

    /// <summary>The secret is for something else.</summary>
    internal static VirtException ForSomethingElse(string uuid, SecretUsageType own, SecretUsageType wanted) => VirtErrorTexts.Raise(
        VirtErrorCode.InvalidArg,
        VirtErrorDomain.None,
        $"secret with uuid {uuid} is of type '{SecretUsages.NameOf(own)}' not expected '{SecretUsages.NameOf(wanted)}' type");

    /// <summary>Refuses flags that a call does not take.</summary>
    internal static void CheckFlags(uint flags, uint supported, string function) =>
        CallFaults.CheckFlags(flags, supported, function, VirtErrorDomain.Secret);
}
