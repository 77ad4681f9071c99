using Vireo.Errors;
using Vireo.Transport.Uris;

namespace Vireo.Transport.Tests.Uris;

/// <summary>What remote URIs mean: the proposal's examples first.</summary>
public sealed class RemoteUriTests
{
    [Theory]
    [InlineData("xend://server/", RemoteTransport.Tls, "server", 16514, "xen:///")]
    [InlineData("qemud+unix:///session", RemoteTransport.Unix, "localhost", 0, "qemu:///session")]
    [InlineData("qemud+ssh://server/session?command=/opt/openssh/bin/ssh", RemoteTransport.Ssh, "server", 22, "qemu:///session")]
    [InlineData("qemud+tcp://server:5000/session", RemoteTransport.Tcp, "server", 5000, "qemu:///session")]
    [InlineData("xend+ext:///?command=my_shell_script", RemoteTransport.Ext, "localhost", 0, "xen:///")]
    [InlineData("qemud://server.example.com/system", RemoteTransport.Tls, "server.example.com", 16514, "qemu:///system")]
    [InlineData("qemud+unix:///system", RemoteTransport.Unix, "localhost", 0, "qemu:///system")]
    [InlineData("qemud+tls://server.example.com/system", RemoteTransport.Tls, "server.example.com", 16514, "qemu:///system")]
    public void GivenAnExampleOfTheProposal_WhenRead_ThenItMeansWhatTheProposalSays(
        string text,
        RemoteTransport transport,
        string server,
        int port,
        string daemonName)
    {
        var uri = RemoteUri.Parse(text);

        Assert.True(uri.IsRemote);
        Assert.Equal(transport, uri.Transport);
        Assert.Equal(server, uri.Server);
        Assert.Equal(port, uri.Port);
        Assert.Equal(daemonName, uri.DaemonName);
        Assert.Empty(uri.Warnings);
    }

    [Theory]
    [InlineData("qemud:///system")]
    [InlineData("test:///default")]
    [InlineData("unix:///?socket=/x")]
    public void GivenNeitherServerNorTransport_WhenRead_ThenItIsLocal(string text)
    {
        var uri = RemoteUri.Parse(text);

        Assert.False(uri.IsRemote);
        Assert.Equal(RemoteTransport.Unix, uri.Transport);
    }

    [Theory]
    [InlineData("test+unix:///default?foo=bar", "test:///default?foo=bar")]
    [InlineData("test+unix:///default?foo=bar&socket=/x&Baz=1;q", "test:///default?foo=bar&Baz=1&q=")]
    [InlineData("test+unix:///default?foo=a/b:c~d_e-f+g%2bh&SOCKET=/x", "test:///default?foo=a%2Fb%3Ac~d_e-f%2Bg%2Bh")]
    [InlineData("test+ssh://[::1]/def%20ault#fr%20ag", "test:///def%20ault#fr%20ag")]
    [InlineData("test+ssh://h/a:b;c@d", "test:///a%3Ab;c@d")]
    [InlineData("test+ssh://h/a%3Fb%5Bc%5D#x:y@z/?;[a]!(b)", "test:///a%3Fb%5Bc%5D#x:y@z/?;[a]!(b)")]
    [InlineData("test+ssh://h/a'b*(c)!~$,=?a'b*!~=(x)", "test:///a'b*(c)!~$,=?a'b*!~=%28x%29")]
    [InlineData("test+ssh://h//a", "test:////a")]
    [InlineData("xen+ssh://h", "xen://")]
    [InlineData("TEST+unix:///default", "TEST:///default")]
    [InlineData("test+unix:///default?name=qemud:///session&foo=1", "qemud:///session")]
    [InlineData("test+unix:///default?name=a+b%2Bc%25", "a b+c%")]
    [InlineData("remote+unix:///system", "")]
    [InlineData("remote+unix:///system?name=test:///default", "test:///default")]
    [InlineData("test+tls://h/default?auth=a&sshauth=b&netcat=c&keyfile=d&pkipath=e&known_hosts=f&known_hosts_verify=g&tls_priority=h"
        + "&mode=auto&proxy=auto&no_sanity=1&no_verify=0&no_tty=1&authfile=i&command=j&socket=k", "test:///default")]
    public void GivenAUri_WhenRead_ThenTheDaemonGetsWhatIsLeftAsLibvirtSendsIt(string text, string daemonName) =>
        Assert.Equal(daemonName, RemoteUri.Parse(text).DaemonName);

    [Fact]
    public void GivenUnknownVariables_WhenRead_ThenEachIsWarnedOf()
    {
        var uri = RemoteUri.Parse("test+unix:///default?foo=bar&socket=/x&baz");

        Assert.Collection(
            uri.Warnings,
            static warning => Assert.Contains("'foo'", warning, StringComparison.Ordinal),
            static warning => Assert.Contains("'baz'", warning, StringComparison.Ordinal));
    }

    [Fact]
    public void GivenVariables_WhenRead_ThenTheirEscapesAreTakenOut()
    {
        var parameters = RemoteUri.Parse(
            "test+ssh://h/x?command=a%20b&socket=/a+b%2bc%25&netcat=n%26c&Mode=legacy&proxy=native&no_tty=1&no_verify=0&tls_priority=NORMAL:+VERS-TLS1.2").Parameters;

        Assert.Equal("a b", parameters.Command);
        Assert.Equal("/a b+c%", parameters.Socket);
        Assert.Equal("n&c", parameters.Netcat);
        Assert.Equal(SocketMode.Legacy, parameters.Mode);
        Assert.Equal(SshProxy.Native, parameters.Proxy);
        Assert.True(parameters.NoTty);
        Assert.False(parameters.NoVerify);
        Assert.Equal("NORMAL:+VERS-TLS1.2", parameters.TlsPriority);
    }

    [Fact]
    public void GivenAVariableTwice_WhenRead_ThenTheLastCounts() =>
        Assert.Equal("/y", RemoteUri.Parse("test+unix:///default?socket=/x&socket=/y").Parameters.Socket);

    [Theory]
    [InlineData("test+bogus:///default", VirtErrorCode.InvalidArg, "invalid argument: remote_open: transport in URL not recognised (should be tls|unix|ssh|ext|tcp|libssh2|libssh)")]
    [InlineData("test+:///default", VirtErrorCode.InvalidArg, "invalid argument: remote_open: transport in URL not recognised (should be tls|unix|ssh|ext|tcp|libssh2|libssh)")]
    [InlineData("test+unix://localhost/default", VirtErrorCode.InvalidArg, "invalid argument: using unix socket and remote server 'localhost' is not supported.")]
    [InlineData("test+unix:///default?mode=bogus", VirtErrorCode.InvalidArg, "invalid argument: Unknown remote mode 'bogus'")]
    [InlineData("test+ssh://h/default?proxy=bogus", VirtErrorCode.InvalidArg, "invalid argument: Unknown proxy type 'bogus'")]
    [InlineData("test+unix:///default?no_verify=x", VirtErrorCode.InvalidArg, "invalid argument: Failed to parse value of URI component no_verify")]
    [InlineData("test+tcp://h:65536/default", VirtErrorCode.InvalidArg, "invalid argument: port 65536 in URI test+tcp://h:65536/default is over 65535")]
    [InlineData("qemu+unix:///embed", VirtErrorCode.NoConnect, "no connection driver available for URI scheme 'qemu+unix' for embedded driver is not valid")]
    [InlineData("qemu://system", VirtErrorCode.InternalError, "internal error: invalid URI qemu://system (maybe you want qemu:///system)")]
    public void GivenAPartThatCannotBeMeant_WhenRead_ThenTheErrorNamesIt(string text, VirtErrorCode code, string message)
    {
        var error = Assert.ThrowsAny<VirtException>(() => RemoteUri.Parse(text));

        Assert.Equal(code, error.Code);
        Assert.Equal(message, error.Message);
    }

    [Theory]
    [InlineData("test+libssh://h/default")]
    [InlineData("test+LIBSSH2://h/default")]
    public void GivenLibSsh_WhenRead_ThenItIsSshWithAWarning(string text)
    {
        var uri = RemoteUri.Parse(text);

        Assert.Equal(RemoteTransport.Ssh, uri.Transport);
        Assert.Contains("carried by the ssh program", Assert.Single(uri.Warnings), StringComparison.Ordinal);
    }
}
