using Vireo.Transport.Opening;
using Vireo.Transport.Tests.Fixtures;
using Vireo.Transport.X509;

namespace Vireo.Transport.Tests.X509;

/// <summary>Where a client's certificates are looked for.</summary>
public sealed class PkiFilesTests
{
    [Fact]
    public void GivenAFolder_WhenLookedFor_ThenNothingElseCounts() => Assert.Equal(
        new PkiFiles("/p/cacert.pem", "/p/cacrl.pem", "/p/clientcert.pem", "/p/clientkey.pem"),
        PkiFiles.OfClient("/p", new TransportEnvironment()));

    [Fact]
    public void GivenRoot_WhenLookedFor_ThenTheSystemsFilesAreUsed() => Assert.Equal(
        new PkiFiles("/etc/pki/CA/cacert.pem", "/etc/pki/CA/cacrl.pem", "/etc/pki/libvirt/clientcert.pem", "/etc/pki/libvirt/private/clientkey.pem"),
        PkiFiles.OfClient(null, new TransportEnvironment { IsRoot = true }));

    [Fact]
    public void GivenAUsersCertificateWithoutItsKey_WhenLookedFor_ThenTheSystemsPairIsUsed()
    {
        using var home = new TemporaryFolder();
        string folder = Directory.CreateDirectory(home.File(".pki/libvirt")).FullName;
        File.WriteAllText(Path.Combine(folder, "cacert.pem"), "");
        File.WriteAllText(Path.Combine(folder, "clientcert.pem"), "");
        var environment = new TransportEnvironment { IsRoot = false, HomeFolder = home.Path };

        var files = PkiFiles.OfClient(null, environment);

        Assert.Equal(Path.Combine(folder, "cacert.pem"), files.Authorities);
        Assert.Equal("/etc/pki/CA/cacrl.pem", files.RevocationList);
        Assert.Equal("/etc/pki/libvirt/clientcert.pem", files.Certificate);
        File.WriteAllText(Path.Combine(folder, "clientkey.pem"), "");
        Assert.Equal(Path.Combine(folder, "clientcert.pem"), PkiFiles.OfClient(null, environment).Certificate);
    }
}
