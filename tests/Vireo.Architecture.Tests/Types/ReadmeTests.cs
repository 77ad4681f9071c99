using System.Text.RegularExpressions;
using Vireo.Architecture.Tests.Projects;

namespace Vireo.Architecture.Tests.Types;

public partial class ReadmeTests
{
    [Theory]
    [InlineData("README.md")]
    [InlineData("docs/testing.md")]
    public void TheExamples_AreTheFilesThatCompile(string document)
    {
        MatchCollection samples = Samples().Matches(File.ReadAllText(Path.Combine(Repository.Root, document)));
        Assert.NotEmpty(samples);
        Assert.All(samples, sample => Assert.Equal(File.ReadAllText(Path.Combine(Repository.Root, sample.Groups["file"].Value)), sample.Groups["code"].Value));
    }

    [GeneratedRegex("<!-- sample: (?<file>\\S+) -->\n```csharp\n(?<code>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Samples();
}
