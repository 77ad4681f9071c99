using FsCheck;
using FsCheck.Fluent;
using Vireo.Daemon.Configuration;

namespace Vireo.Daemon.Tests.Configuration;

public sealed class ConfigurationParserTests
{
    private const string File = "vireod.conf";

    [Theory]
    [InlineData("a = 1", "a=1@1")]
    [InlineData("\ta=-5 # why\n\n b2_C = +7\r\n", "a=-5@1 b2_C=7@3")]
    [InlineData("a = 'x\"y'", "a='x\"y'@1")]
    [InlineData("a = \"x\\\" # kept as it stands", "a='x\\'@1")]
    [InlineData("a = \"\"\"x\n\"y\"\n\"\"\"\nb = ''", "a='x\n\"y\"\n'@1 b=''@4")]
    [InlineData("a = [ ]; b = [1, 'x',\n # of two\n [2],\n]\nc=3", "a=[]@1 b=[1,'x',[2]]@1 c=3@5")]
    [InlineData("# nothing\n   \n", "")]
    public void GivenWellFormedText_WhenParsed_ThenEveryEntryIsThereWithItsLine(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', ConfigurationParser.Parse(File, text).Select(entry => $"{entry.Key}={Write(entry.Value)}@{entry.Line}")));

    [Theory]
    [InlineData("a = x", 1, "expecting a value")]
    [InlineData("a = ", 1, "expecting a value")]
    [InlineData("\na = \n5", 2, "expecting a value")]
    [InlineData("a 5", 1, "expecting an assignment")]
    [InlineData("a.b = 5", 1, "expecting an assignment")]
    [InlineData("1a = 5", 1, "expecting a name")]
    [InlineData("a = 1 b = 2", 1, "expecting a separator")]
    [InlineData("a = 0x10", 1, "expecting a separator")]
    [InlineData("a = ['x' 'y']", 1, "expecting a separator in list")]
    [InlineData("a = ['x',\n'y'\n", 3, "list is not closed with ]")]
    [InlineData("b=1\na = \"x\ny\"", 2, "unterminated string")]
    [InlineData("a = \"\"\"x\ny", 1, "unterminated string")]
    [InlineData("a = 99999999999999999999", 1, "number out of range")]
    [InlineData("a = -", 1, "expecting a value")]
    public void GivenBrokenText_WhenParsed_ThenTheErrorNamesFileAndLine(string text, int line, string what)
    {
        var error = Assert.Throws<ConfigurationException>(() => ConfigurationParser.Parse(File, text));

        Assert.Equal($"{File}:{line}: configuration file syntax error: {what}", error.Message);
    }

    [Fact]
    public void AnyText_IsEntries_OrAConfigurationException() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), text =>
        {
            var thrown = Record.Exception(() => ConfigurationParser.Parse(File, text ?? ""));
            return thrown is null or ConfigurationException;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void TextMadeOfTheSyntaxsOwnPieces_IsEntries_OrAConfigurationException()
    {
        var pieces = Gen.Elements("a", "max_clients", "=", " ", "\n", "\r\n", "'", "\"", "\"\"\"", "[", "]", ",", ";", "#", "-", "5", "\\");
        Prop.ForAll(pieces.ArrayOf().Select(string.Concat).ToArbitrary(), text =>
        {
            var thrown = Record.Exception(() => ConfigurationParser.Parse(File, text));
            return thrown is null or ConfigurationException;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void AnyValue_WrittenDown_IsReadBack()
    {
        var numbers = ArbMap.Default.GeneratorFor<long>().Select(number => (ConfigurationValue)new ConfigurationValue.Number(number));
        var texts = ArbMap.Default.GeneratorFor<string>()
            .Select(text => (ConfigurationValue)new ConfigurationValue.Text(new string([.. (text ?? "").Where(c => c is not ('\'' or '\n' or '\r'))])));
        var scalars = Gen.OneOf(numbers, texts);
        var lists = scalars.ArrayOf().Select(items => (ConfigurationValue)new ConfigurationValue.List(items));
        Prop.ForAll(Gen.OneOf(scalars, lists).ToArbitrary(), value =>
        {
            var read = Assert.Single(ConfigurationParser.Parse(File, $"key = {Write(value)}\n"));
            return Write(read.Value) == Write(value);
        }).QuickCheckThrowOnFailure();
    }

    private static string Write(ConfigurationValue value) => value switch
    {
        ConfigurationValue.Number number => $"{number.Value}",
        ConfigurationValue.Text text => $"'{text.Value}'",
        ConfigurationValue.List list => $"[{string.Join(',', list.Items.Select(Write))}]",
        _ => throw new ArgumentOutOfRangeException(nameof(value)),
    };
}
