using System.Reflection;
using System.Text.Json;
using System.Xml.Linq;

namespace Vireo.Tests.Functions;

/// <summary>Every public function of libvirt is found in the documents of the member that does its work.</summary>
public sealed class MappingTests
{
    private static readonly IReadOnlyList<string> Functions = Load<string[]>("functions.json");
    private static readonly Dictionary<string, string> Exceptions = Load<Dictionary<string, string>>("exceptions.json");
    private static readonly HashSet<string> Documented = [.. XDocument
        .Load(Path.ChangeExtension(typeof(VirtConnection).Assembly.Location, ".xml"))
        .Descendants("c")
        .Select(code => code.Value)
        .Where(code => code.StartsWith("vir", StringComparison.Ordinal))];

    [Fact]
    public void WhenAFunctionIsPublic_ThenAMembersDocumentNamesIt() =>
        Assert.Equal([], Functions.Where(function => !Documented.Contains(function) && !Exceptions.ContainsKey(function)));

    [Fact]
    public void WhenAFunctionIsAnException_ThenNoMemberHasItAndAReasonIsGiven() =>
        Assert.All(Exceptions, exception =>
        {
            Assert.Contains(exception.Key, Functions);
            Assert.DoesNotContain(exception.Key, Documented);
            Assert.NotEmpty(exception.Value);
        });

    private static T Load<T>(string name)
    {
        using Stream? stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name);
        return JsonSerializer.Deserialize<T>(stream!)!;
    }
}
