using System.Reflection;
using Vireo.Contract.Tests.Facts;

namespace Vireo.Contract.Tests.Documents;

public sealed class ParameterNameTests
{
    [Fact]
    public void WhenTheFactsKnowATypedParametersName_ThenTheContractHasAConstantForIt()
    {
        var declared = typeof(RemoteProgram).Assembly.GetTypes()
            .Where(type => type is { IsAbstract: true, IsSealed: true, IsPublic: true })
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Where(field => field.IsLiteral && field.FieldType == typeof(string))
            .SelectMany(field => DocumentedNames.Of(field).Select(name => (Name: name, Value: (string)field.GetRawConstantValue()!)))
            .Order();

        Assert.Equal(WireFacts.ParameterNames.Select(pair => (pair.Key, pair.Value)).Order(), declared);
    }
}
