using Vireo.Cli.Output;

namespace Vireo.Cli.Tests.Output;

public class TextTableTests
{
    [Fact]
    public void GivenWideNames_WhenDrawn_ThenColumnsLineUpOnTheScreen()
    {
        TextTable table = new("Id", "Name", "State");
        table.AddRow("1", "test", "running");
        table.AddRow("-", "dömain名前", "shut off");

        Assert.Equal(
            """
             Id   Name         State
            -----------------------------
             1    test         running
             -    dömain名前   shut off

            """.ReplaceLineEndings("\n"),
            table.Draw(withHeader: true));
    }

    [Fact]
    public void GivenNoHeader_WhenDrawn_ThenColumnsAreAsWideAsTheirCells()
    {
        TextTable table = new("Id", "Name");
        table.AddRow("1", "a");

        Assert.Equal(" 1   a\n", table.Draw(withHeader: false));
    }

    [Theory]
    [InlineData("a\tb", "a\\x09b")]
    [InlineData("a\u001b[2J", "a\\x1b[2J")]
    [InlineData("é名😀", "é名😀")]
    public void WhatMustNotReachATerminal_IsWrittenAsNumbers(string text, string expected) => Assert.Equal(expected, DisplayText.Printable(text));

    [Theory]
    [InlineData("abc", 3)]
    [InlineData("名前", 4)]
    [InlineData("e\u0301", 1)]
    [InlineData("😀", 2)]
    [InlineData("", 0)]
    public void AWidth_IsWhatATerminalShows(string text, int expected) => Assert.Equal(expected, DisplayText.Width(text));
}
