using System.Security.Authentication;
using Vireo.Errors;
using Vireo.Transport.Tls;

namespace Vireo.Transport.Tests.Tls;

/// <summary>GnuTLS' priority strings.</summary>
public sealed class TlsPriorityTests
{
    [Theory]
    [InlineData(null, SslProtocols.Tls12 | SslProtocols.Tls13)]
    [InlineData("NORMAL", SslProtocols.Tls12 | SslProtocols.Tls13)]
    [InlineData("@LIBVIRT,SYSTEM", SslProtocols.Tls12 | SslProtocols.Tls13)]
    [InlineData("SECURE256:-VERS-TLS1.0:-VERS-TLS1.1", SslProtocols.Tls12 | SslProtocols.Tls13)]
    [InlineData("NORMAL:-VERS-TLS1.3", SslProtocols.Tls12)]
    [InlineData("NORMAL:-VERS-ALL:+VERS-TLS1.3", SslProtocols.Tls13)]
    [InlineData("NORMAL:-VERS-TLS-ALL:+VERS-TLS1.2", SslProtocols.Tls12)]
    public void GivenAPriority_WhenRead_ThenItsVersionsAreSpoken(string? priority, SslProtocols expected) =>
        Assert.Equal(expected, TlsPriority.Read(priority));

    [Theory]
    [InlineData("BOGUS", "'BOGUS' is not understood here")]
    [InlineData("NORMAL:-VERS-ALL", "No or insufficient priorities were set.")]
    [InlineData("NORMAL:+VERS-TLS1.1", "nothing older than TLS 1.2 is spoken")]
    [InlineData("NORMAL:-CIPHER-ALL", "'-CIPHER-ALL' is not understood here")]
    public void GivenAPriorityThatCannotBeKept_WhenRead_ThenItIsRefused(string priority, string reason)
    {
        var error = Assert.Throws<VirtException>(() => TlsPriority.Read(priority));

        Assert.StartsWith($"Failed to set TLS session priority to {priority}: ", error.Message, StringComparison.Ordinal);
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
    }
}
