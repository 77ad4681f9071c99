using Vireo.Cli.Commands;
using Vireo.Cli.Startup;
using Vireo.Cli.Tests.Startup;

namespace Vireo.Cli.Tests.Commands;

public class CommandTableTests
{
    public static TheoryData<string> Names => [.. AllCommands.Table.Commands.Select(command => command.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void ACommandsOptions_HaveDistinctNames_AndHelp(string name)
    {
        CommandDefinition? command = AllCommands.Table.Find(name);

        Assert.NotNull(command);
        Assert.Equal(command.Options.Count, command.Options.Select(option => option.Name).Distinct().Count());
        Assert.All(command.Options, option => Assert.NotEmpty(option.Help));
        Assert.NotEmpty(command.Summary);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task ACommandsHelp_IsThatOfHelp(string name)
    {
        Run asked = await Run.OfAsync("help", name), told = await Run.OfAsync(name, "--help");

        Assert.Equal(0, asked.ExitCode);
        Assert.StartsWith($"  NAME\n    {name} - ", asked.Output, StringComparison.Ordinal);
        Assert.Equal(asked, told);
    }

    [Fact]
    public async Task Help_ListsEveryCommand()
    {
        Run run = await Run.OfAsync("help");

        Assert.All(AllCommands.Table.Commands, command => Assert.Contains($"    {command.Name} ", run.Output, StringComparison.Ordinal));
    }
}
