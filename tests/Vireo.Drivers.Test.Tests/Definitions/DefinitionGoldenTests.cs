using Vireo.Contract.Domains;
using Vireo.Contract.Domains.Definitions;
using Vireo.Errors;

namespace Vireo.Drivers.Test.Tests.Definitions;

/// <summary>Each case's document, defined and read back, or refused, as libvirt 9.0.0 did it (see Golden/record.py).</summary>
public sealed class DefinitionGoldenTests
{
    private static string Root => Path.Combine(AppContext.BaseDirectory, "Golden", "Definitions");

    public static TheoryData<string> Cases =>
        [.. Directory.GetDirectories(Root).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task GivenADocument_WhenDefined_ThenItReadsBackAsFromLibvirt(string name)
    {
        string folder = Path.Combine(Root, name);
        string input = await File.ReadAllTextAsync(Path.Combine(folder, "input.xml"), TestConnection.Token);
        string expected = await File.ReadAllTextAsync(Path.Combine(folder, "expected.txt"), TestConnection.Token);

        string actual = Mask(await DefineAsync(input), input);

        Assert.Equal(expected, actual);
    }

    private static async Task<string> DefineAsync(string input)
    {
        await using TestConnection connection = await TestConnection.OpenAsync();
        IDomainDefinition definition = connection.Part<IDomainDefinition>();
        try
        {
            DomainHandle domain = await definition.DomainDefineXmlAsync(input, TestConnection.Token);
            return await definition.DomainGetXmlDescAsync(domain, DomainXmlFlags.Secure | DomainXmlFlags.Inactive, TestConnection.Token);
        }
        catch (VirtException e)
        {
            return $"error {(int)e.Code} {(int)e.ErrorDomain}\n{e.Message}\n";
        }
    }

    /// <summary>What libvirt makes at random differs each time.</summary>
    internal static string Mask(string text, string input)
    {
        IEnumerable<string> lines = text.Split('\n').Select(line => line.TrimStart() switch
        {
            var trimmed when trimmed.StartsWith("<uuid>", StringComparison.Ordinal)
                && !input.Contains("<uuid>", StringComparison.Ordinal) => "  <uuid>RANDOM</uuid>",
            var trimmed when trimmed.StartsWith("<genid>", StringComparison.Ordinal)
                && input.Contains("<genid/>", StringComparison.Ordinal) => "  <genid>RANDOM</genid>",
            var trimmed when trimmed.StartsWith("<mac ", StringComparison.Ordinal) && !input.Contains("<mac ", StringComparison.Ordinal) =>
                "      <mac address='RANDOM'/>",
            _ => line,
        });
        return string.Join('\n', lines);
    }
}
