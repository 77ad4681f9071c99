namespace Vireo.Drivers.Test.Tests.Scenarios;

/// <summary>Each case's calls answered as libvirt 9.0.0 answered them, with the same events (see Golden/record.py).</summary>
public sealed class ScenarioGoldenTests
{
    private static string Root => Path.Combine(AppContext.BaseDirectory, "Golden", "Scenarios");

    public static TheoryData<string> Cases =>
        [.. Directory.GetDirectories(Root).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task GivenCalls_WhenMade_ThenAnswersAndEventsAreLibvirts(string name)
    {
        string folder = Path.Combine(Root, name);
        string expected = await File.ReadAllTextAsync(Path.Combine(folder, "expected.txt"), TestConnection.Token);
        await using TestConnection connection = await TestConnection.OpenAsync();
        Scenario scenario = await Scenario.StartAsync(connection);

        var actual = new System.Text.StringBuilder();
        foreach (string line in await File.ReadAllLinesAsync(Path.Combine(folder, "calls.txt"), TestConnection.Token))
        {
            actual.Append(await scenario.RunAsync(line));
        }

        Assert.Equal(expected, actual.ToString());
    }
}
