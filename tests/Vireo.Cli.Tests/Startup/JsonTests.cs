using System.Text.Json;

namespace Vireo.Cli.Tests.Startup;

public class JsonTests
{
    [Fact]
    public async Task WhenListed_ThenGuestsAreObjects()
    {
        Run run = await Run.OfAsync("-c", "test:///default", "--format", "json", "list");

        Assert.Equal(
            """[{"name":"test","uuid":"6695eb01-f6a4-8304-79aa-97f2502e193f","id":1,"state":"running","isSaved":false}]""" + "\n",
            run.Output);
    }

    [Fact]
    public async Task WhenAskedForHardware_ThenNamesTellUnits()
    {
        Run run = await Run.OfAsync("-c", "test:///default", "--format=json", "nodeinfo");

        Assert.Equal(
            """{"cpuModel":"i686","cpuCount":16,"cpuFrequencyMhz":1400,"socketsPerCell":2,"coresPerSocket":2,"threadsPerCore":2,"numaCellCount":2,"memoryKib":3145728}"""
            + "\n",
            run.Output);
    }

    [Fact]
    public async Task GivenNoSuchGuest_ThenTheErrorIsAnObject_AndNothingElseIsWritten()
    {
        Run run = await Run.OfAsync("-c", "test:///default", "--format", "json", "-r", "destroy", "test");

        using JsonDocument error = JsonDocument.Parse(run.Error);
        JsonElement told = error.RootElement.GetProperty("error");
        Assert.Equal(1, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.Equal("Failed to destroy domain 'test'", told.GetProperty("message").GetString());
        Assert.Equal("operation forbidden: read only access prevents virDomainDestroy", told.GetProperty("reason").GetString());
        Assert.Equal("operationDenied", told.GetProperty("codeName").GetString());
        Assert.Equal(29, told.GetProperty("code").GetInt32());
    }

    [Theory]
    [InlineData("dominfo test")]
    [InlineData("domstate test")]
    [InlineData("domid test")]
    [InlineData("domname 1")]
    [InlineData("domuuid test")]
    [InlineData("dumpxml test")]
    [InlineData("capabilities")]
    [InlineData("version --daemon")]
    [InlineData("uri")]
    [InlineData("hostname")]
    [InlineData("suspend test")]
    [InlineData("event --list")]
    [InlineData("help list")]
    [InlineData("echo a")]
    public async Task EveryCommand_WritesOneDocumentALine(string commands)
    {
        Run run = await Run.OfAsync("-c", "test:///default", "--format", "json", commands);

        Assert.Equal(0, run.ExitCode);
        foreach (string line in run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            using JsonDocument document = JsonDocument.Parse(line);
        }

        Assert.EndsWith("\n", run.Output, StringComparison.Ordinal);
    }
}
