using System.Globalization;
using Vireo.Errors;

namespace Vireo.Tests.Differences;

/// <summary>The same call by libvirt's own binding and by this client, on the same libvirtd, gives the same or the same error's code.</summary>
public class DifferenceTests(PythonAnswers python) : IClassFixture<PythonAnswers>
{
    private static readonly IReadOnlyDictionary<string, Comparison> Comparisons =
        new[] { HostComparisons.All, GuestComparisons.All, GuestChangeComparisons.All, ObjectComparisons.All }
            .SelectMany(table => table)
            .ToDictionary(comparison => comparison.Python, StringComparer.Ordinal);

    public static TheoryData<string> Expressions => [.. Comparisons.Keys];

    [Theory]
    [MemberData(nameof(Expressions))]
    public async Task ACall_AnswersAsThroughLibvirt(string expression)
    {
        IReadOnlyDictionary<string, string> expected = await python.GetAsync(Comparisons.Keys);
        await using VirtConnection connection = await VirtConnection.OpenAsync(python.Uri, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(expected[expression], await AnswerAsync(Comparisons[expression], connection));
    }

    private static async Task<string> AnswerAsync(Comparison comparison, VirtConnection connection)
    {
        try
        {
            return CanonicalText.Of(await comparison.Vireo(connection, TestContext.Current.CancellationToken));
        }
        catch (VirtException e)
        {
            return $"error {((int)e.Code).ToString(CultureInfo.InvariantCulture)}";
        }
    }
}
