using System.Runtime.Versioning;
using Vireo.Transport.OpenSsl;

namespace Vireo.Transport.Tests.OpenSsl;

/// <summary>How OpenSSL's settings are written anew.</summary>
[SupportedOSPlatform("linux")]
public sealed class OpenSslDefaultsTests
{
    [Fact]
    public void GivenASystemWithoutSettings_WhenComposed_ThenTheNewOneStandsAlone()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "OpenSSL is .NET's TLS on Linux only");

        Assert.Equal(
            "openssl_conf = vireo\n[vireo]\nssl_conf = vireo_ssl\n[vireo_ssl]\nsystem_default = vireo_system_default\n"
            + "[vireo_system_default]\nNumTickets = 0\n",
            OpenSslDefaults.Compose(new Dictionary<string, IReadOnlyList<KeyValuePair<string, string>>>(), "NumTickets", "0"));
    }

    [Fact]
    public void GivenASystemWithSettings_WhenComposed_ThenTheyStayAndTheNewOneIsLast()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "OpenSSL is .NET's TLS on Linux only");
        var groups = new Dictionary<string, IReadOnlyList<KeyValuePair<string, string>>>
        {
            ["system_default"] = [new("MinProtocol", "TLSv1.2"), new("CipherString", "DEFAULT:@SECLEVEL=2 #$\\\"'")],
            ["other"] = [new("Options", "Bugs")],
        };

        Assert.EndsWith(
            "[vireo_system_default]\nMinProtocol = TLSv1.2\nCipherString = DEFAULT:@SECLEVEL=2 \\#\\$\\\\\\\"\\'\nNumTickets = 0\n"
            + "[vireo_other]\nOptions = Bugs\n",
            OpenSslDefaults.Compose(groups, "NumTickets", "0"),
            StringComparison.Ordinal);
    }
}
