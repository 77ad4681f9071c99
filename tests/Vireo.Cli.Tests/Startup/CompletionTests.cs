namespace Vireo.Cli.Tests.Startup;

public class CompletionTests
{
    [Theory]
    [InlineData("domn", "domname")]
    [InlineData("list --inac", "--inactive")]
    [InlineData("--format j", "json")]
    public async Task WhenTheUserPressesTab_ThenWhatFitsIsSuggested(string line, string expected)
    {
        Run run = await Run.OfAsync($"[suggest:{line.Length}]", line);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(expected, run.Output.Split(['\r', '\n']));
    }
}
