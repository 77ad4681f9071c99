using FsCheck;
using FsCheck.Fluent;
using Vireo.Cli.Syntax;

namespace Vireo.Cli.Tests.Syntax;

public class CommandStringSplitterTests
{
    [Theory]
    [InlineData("list --all", "list|--all")]
    [InlineData("a b;c", "a|b//c")]
    [InlineData("a\nb", "a//b")]
    [InlineData(" ;; a ; ", "a")]
    [InlineData("a # b\nc", "a//c")]
    [InlineData("a 'b c' \"d e\"", "a|b c|d e")]
    [InlineData("a b\\ c", "a|b c")]
    [InlineData("a 'b\\c'", "a|b\\c")]
    [InlineData("a \"b\\\"c\"", "a|b\"c")]
    [InlineData("a \\\nb", "a|b")]
    [InlineData("a b;c#d", "a|b//c#d")]
    [InlineData("a ''", "a|")]
    [InlineData("", "")]
    public void WhenAStringIsDivided_ThenCommandsAndWordsAreVirshs(string text, string expected) =>
        Assert.Equal(expected, string.Join("//", CommandStringSplitter.Split(text).Select(words => string.Join('|', words))));

    [Fact]
    public void GivenAQuotationMarkWithoutAPartner_ThenItIsNamed() =>
        Assert.Equal("missing \"", Assert.Throws<CommandSyntaxException>(() => CommandStringSplitter.Split("a \"b")).Message);

    [Fact]
    public void AnyWordsInSingleQuotes_ComeBackAsTheyWere() =>
        Prop.ForAll((string[] words) =>
        {
            string[] usable = [.. words.Where(word => word is not null && !word.Contains('\'', StringComparison.Ordinal))];
            IReadOnlyList<IReadOnlyList<string>> commands = CommandStringSplitter.Split(string.Join(' ', usable.Select(word => $"'{word}'")));
            return usable.Length == 0 ? commands.Count == 0 : commands.Count == 1 && commands[0].SequenceEqual(usable);
        }).QuickCheckThrowOnFailure();
}
