using Vireo.Contract.Tests.Facts;

namespace Vireo.Contract.Tests.Declarations;

public sealed class NameTests(ITestOutputHelper output)
{
    private static readonly WireFacts Facts = WireFacts.Remote;

    [Fact]
    public void WhenTheProgramIsDeclared_ThenItsNumberAndVersionAreTheWires()
    {
        Assert.Equal(RemoteProgram.Number, Facts.Program);
        Assert.Equal(RemoteProgram.Version, Facts.Version);
    }

    [Theory]
    [MemberData(nameof(DeclaredContract.Numbers), MemberType = typeof(DeclaredContract))]
    public void WhenAProcedureIsDeclared_ThenItIsNamedAsOnTheWire(int number)
    {
        Declaration declared = DeclaredContract.ByNumber[number];
        WireProcedure facts = Facts.Procedures[number];

        Assert.Equal(facts.MethodName, declared.Info.Name);
        Assert.Equal(facts.Event ? facts.MethodName : facts.MethodName + "Async", declared.Method.Name);
        Assert.Equal(facts.Event, declared.Info.IsEvent);
        Assert.Equal(facts.Since, declared.Info.Since);
    }

    [Theory]
    [MemberData(nameof(DeclaredContract.Calls), MemberType = typeof(DeclaredContract))]
    public void WhenACallIsDeclared_ThenErrorsNameTheCFunction(int number)
    {
        WireProcedure facts = Facts.Procedures[number];
        IReadOnlyList<string> functions = facts.Api.Count == 0 ? ["vir" + facts.MethodName] : facts.Api;

        Assert.Contains(DeclaredContract.ByNumber[number].Info.Api, functions);
    }

    [Fact]
    public void WhenTheContractIsWalked_ThenItTellsHowMuchOfTheProgramItCovers()
    {
        var missing = Facts.Procedures.Values.Where(procedure => !DeclaredContract.ByNumber.ContainsKey(procedure.Number)).ToList();

        output.WriteLine($"{DeclaredContract.ByNumber.Count} of {Facts.Procedures.Count} procedures and events are declared. Missing:");
        missing.ForEach(procedure => output.WriteLine($"{procedure.Number,4} {procedure.Name}"));

        Assert.Equal(Facts.Procedures.Count, missing.Count + DeclaredContract.ByNumber.Count);
    }
}
