using Vireo.Contract.Tests.Facts;

namespace Vireo.Contract.Tests.Declarations;

public sealed class NameTests
{
    [Theory]
    [MemberData(nameof(DeclaredProgram.Names), MemberType = typeof(DeclaredProgram))]
    public void WhenAProgramIsDeclared_ThenItsNumberAndVersionAreTheWires(string name)
    {
        DeclaredProgram program = DeclaredProgram.Of(name);

        Assert.Equal((program.Facts.Program, program.Facts.Version), (program.Number, program.Version));
    }

    [Theory]
    [MemberData(nameof(DeclaredProgram.Names), MemberType = typeof(DeclaredProgram))]
    public void WhenAProgramIsDeclared_ThenNoneOfItsProceduresAndEventsIsMissing(string name)
    {
        DeclaredProgram program = DeclaredProgram.Of(name);

        Assert.Equal(
            program.Facts.Procedures.Values.Select(procedure => (procedure.Number, procedure.Name)).Order(),
            DeclaredContract.Of(program).Select(declared => (declared.Number, declared.Facts.Name)));
    }

    [Theory]
    [MemberData(nameof(DeclaredContract.Numbers), MemberType = typeof(DeclaredContract))]
    public void WhenAProcedureIsDeclared_ThenItIsNamedAsOnTheWire(string program, int number)
    {
        Declaration declared = DeclaredContract.Find(program, number);
        WireProcedure facts = declared.Facts;

        Assert.Equal(facts.MethodName, declared.Info.Name);
        Assert.Equal(facts.Event ? facts.MethodName : facts.MethodName + "Async", declared.Method.Name);
        Assert.Equal(facts.Event, declared.Info.IsEvent);
        Assert.Equal(facts.Since, declared.Info.Since);
    }

    [Theory]
    [MemberData(nameof(DeclaredContract.Calls), MemberType = typeof(DeclaredContract))]
    public void WhenACallIsDeclared_ThenErrorsNameTheCFunction(string program, int number)
    {
        Declaration declared = DeclaredContract.Find(program, number);
        IReadOnlyList<string> functions = declared.Facts.Api.Count == 0 ? ["vir" + declared.Facts.MethodName] : declared.Facts.Api;

        Assert.Contains(declared.Info.Api, functions);
    }
}
