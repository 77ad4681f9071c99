using System.Diagnostics;
using System.Net.Sockets;
using Vireo.Errors;
using Vireo.Rpc.Links;
using Vireo.Transport.Opening;
using Vireo.Transport.Tests.Fixtures;
using Vireo.Transport.Transports;
using Vireo.Transport.Uris;

namespace Vireo.Transport.Tests.Ext;

/// <summary>Connections through the user's own program.</summary>
public sealed class ExtTransportTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task GivenAProgramThatEchoes_WhenConnected_ThenBytesGoBothWays()
    {
        string cat = RealProgram.Require("cat");

        await using var link = await ConnectAsync($"test+ext:///default?command={cat}");

        await EchoListener.AssertEchoesAsync(link, Token);
    }

    [Fact]
    public async Task GivenTheProposalsScript_WhenItIsInPath_ThenItIsFoundThere()
    {
        RealProgram.Require("sh");
        using var folder = new TemporaryFolder();
        folder.WriteProgram("my_shell_script", "#!/bin/sh\nexec cat\n");
        var options = new TransportOptions { Environment = new TransportEnvironment { ProgramFolders = $"/nonexistent:{folder.Path}" } };

        await using var link = await TransportConnector.ConnectAsync(RemoteUri.Parse("xend+ext:///?command=my_shell_script"), options, Token);

        await EchoListener.AssertEchoesAsync(link, Token);
    }

    [Fact]
    public async Task GivenASocket_WhenTheProgramRuns_ThenItIsToldByItsEnvironment()
    {
        RealProgram.Require("sh");
        using var folder = new TemporaryFolder();
        string program = folder.WriteProgram("tell", "#!/bin/sh\nprintf '%s' \"$VIREO_SOCKET $#\"\n");

        await using var link = await ConnectAsync($"test+ext:///default?command={program}&socket=/run/a+b");

        Assert.Equal("/run/a b 0", await ReadToEndAsync(link));
    }

    [Theory]
    [InlineData("test+ext:///default?command=/nonexistent/program", "cannot execute binary /nonexistent/program: No such file or directory")]
    [InlineData("test+ext:///default?command=no_such_program", "cannot execute binary no_such_program: No such file or directory")]
    public async Task GivenNoSuchProgram_WhenConnected_ThenTheErrorNamesIt(string uri, string message)
    {
        var error = await Assert.ThrowsAsync<VirtException>(() => ConnectAsync(uri));

        Assert.Equal(message, error.Message);
        Assert.Equal(VirtErrorCode.SystemError, error.Code);
    }

    [Fact]
    public async Task GivenNoCommand_WhenConnected_ThenTheErrorIsLibvirts()
    {
        var error = await Assert.ThrowsAsync<VirtException>(() => ConnectAsync("test+ext:///default"));

        Assert.Equal("invalid argument: remote_open: for 'ext' transport, command is required", error.Message);
    }

    [Theory]
    [InlineData("#!/bin/sh\nexit 3\n", "ended with status 3")]
    [InlineData("#!/bin/sh\necho 'no way' >&2\nexit 1\n", "no way")]
    public async Task GivenAProgramThatDies_WhenItsEndIsAskedAbout_ThenItExplainsIt(string text, string explanation)
    {
        RealProgram.Require("sh");
        using var folder = new TemporaryFolder();
        string program = folder.WriteProgram("die", text);

        await using var link = await ConnectAsync($"test+ext:///default?command={program}");

        var end = await Assert.ThrowsAsync<IOException>(() => ReadToEndAsync(link));
        Assert.Equal(SocketError.ConnectionReset, Assert.IsType<SocketException>(end.InnerException).SocketErrorCode);
        Assert.EndsWith(explanation, (await link.ExplainEndAsync(Token))!.Replace("'", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task GivenAProgramThatNeverEnds_WhenTheLinkIsDisposed_ThenItsProcessesEnd(bool aborts)
    {
        RealProgram.Require("sleep");
        using var folder = new TemporaryFolder();
        string program = folder.WriteProgram("linger", "#!/bin/sh\nsleep 1000 &\necho $! $$\nwait\n");
        var link = await ConnectAsync($"test+ext:///default?command={program}");
        byte[] buffer = new byte[100];
        int count = await link.ReceiveAsync(buffer, [], Token);
        int[] ids = [.. System.Text.Encoding.ASCII.GetString(buffer, 0, count).Split().Where(static id => id.Length > 0).Select(static id => int.Parse(id, System.Globalization.CultureInfo.InvariantCulture))];
        var receiving = link.ReceiveAsync(buffer, [], Token).AsTask();

        if (aborts)
        {
            link.Abort();
        }

        await link.DisposeAsync();

        foreach (int id in ids)
        {
            await WaitUntilGoneAsync(id);
        }

        Assert.True(await Record.ExceptionAsync(() => receiving) is IOException || await receiving == 0);
    }

    /// <summary>A killed process is gone a moment later; who is not its parent can only look.</summary>
    private static async Task WaitUntilGoneAsync(int id)
    {
        var patience = Stopwatch.StartNew();
        while (!IsGone(id))
        {
            Assert.True(patience.Elapsed < TimeSpan.FromSeconds(5), $"process {id} is still there");
            await Task.Delay(TimeSpan.FromMilliseconds(10), Token);
        }
    }

    private static bool IsGone(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);

            // A grandchild waits for init, not for this process, to take it away.
            return process.HasExited || File.ReadAllText($"/proc/{id}/stat").Contains(") Z ", StringComparison.Ordinal);
        }
        catch (Exception e) when (e is ArgumentException or IOException or InvalidOperationException)
        {
            return true;
        }
    }

    private static async Task<string> ReadToEndAsync(Link link)
    {
        byte[] buffer = new byte[1000];
        int length = 0, count;
        while ((count = await link.ReceiveAsync(buffer.AsMemory(length), [], Token)) > 0)
        {
            length += count;
        }

        return System.Text.Encoding.UTF8.GetString(buffer, 0, length);
    }

    private static async Task<Link> ConnectAsync(string uri) =>
        await TransportConnector.ConnectAsync(RemoteUri.Parse(uri), new TransportOptions(), Token);
}
