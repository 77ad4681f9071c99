using Vireo.Errors;
using Vireo.Host.DomainDocuments;

namespace Vireo.Drivers.Qemu.Tests.Golden;

public class GoldenTests
{
    public static TheoryData<string> Defined => With("defined.xml");

    public static TheoryData<string> Live => With("live.xml");

    public static TheoryData<string> Started => With("argv.txt");

    public static TheoryData<string> Native => With("argv-native.txt");

    public static TheoryData<string> Refused => With("error.txt");

    [Theory]
    [MemberData(nameof(Defined))]
    public void GivenADocument_WhenDefined_ThenTheDefinitionIsLibvirts(string name)
    {
        GoldenCase one = Case(name);

        Assert.Equal(
            GoldenText.Document(one.Expected("defined.xml")), GoldenText.Document(DomainWriter.Write(one.Define(), -1, secure: true)));
    }

    [Theory]
    [MemberData(nameof(Live))]
    public void GivenADefinition_WhenItRuns_ThenTheRunningDefinitionIsLibvirts(string name)
    {
        GoldenCase one = Case(name);

        Assert.Equal(
            GoldenText.Document(one.Expected("live.xml")), GoldenText.Document(DomainWriter.Write(one.Run(), one.Id, secure: true)));
    }

    [Theory]
    [MemberData(nameof(Started))]
    public void GivenADefinition_WhenItStarts_ThenEnvironmentAndArgumentsAreLibvirts(string name)
    {
        GoldenCase one = Case(name);

        Assert.Equal(GoldenText.Arguments(Lines(one.Expected("argv.txt"))), GoldenText.Arguments(one.CommandLine()));
    }

    [Theory]
    [MemberData(nameof(Native))]
    public void GivenADefinition_WhenTurnedIntoArguments_ThenTheyAreLibvirts(string name)
    {
        GoldenCase one = Case(name);

        Assert.Equal(GoldenText.Native(Lines(one.Expected("argv-native.txt"))), GoldenText.Native(one.CommandLine()));
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void GivenABadDocument_WhenDefined_ThenCodeAndWordsAreLibvirts(string name)
    {
        GoldenCase one = Case(name);

        VirtException thrown = Assert.ThrowsAny<VirtException>(one.Define);
        Assert.Equal(one.Expected("error.txt").TrimEnd('\n'), $"{(int)thrown.Code} {thrown.Message}");
    }

    private static TheoryData<string> With(string file) => [.. GoldenCase.All.Where(one => one.Has(file)).Select(one => one.Name)];

    private static GoldenCase Case(string name) => new(Path.Combine(GoldenCase.Root, name));

    private static string[] Lines(string text) => text.TrimEnd('\n').Split('\n');
}
