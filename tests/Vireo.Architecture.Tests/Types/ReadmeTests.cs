using System.Text.RegularExpressions;
using Vireo.Architecture.Tests.Projects;

namespace Vireo.Architecture.Tests.Types;

public partial class ReadmeTests
{
    [Fact]
    public void TheReadmesExamples_AreTheFilesThatCompile()
    {
        MatchCollection samples = Samples().Matches(File.ReadAllText(Path.Combine(Repository.Root, "README.md")));
        Assert.NotEmpty(samples);
        Assert.All(samples, sample => Assert.Equal(File.ReadAllText(Path.Combine(Repository.Root, sample.Groups["file"].Value)), sample.Groups["code"].Value));
    }

    [GeneratedRegex("<!-- sample: (?<file>\\S+) -->\n```csharp\n(?<code>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Samples();
}
