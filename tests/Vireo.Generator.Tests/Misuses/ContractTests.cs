namespace Vireo.Generator.Tests.Misuses;

/// <summary>Faults of programs and of contract interfaces.</summary>
public sealed class ContractTests
{
    [Fact]
    public void GivenAProgramThatIsNotPartial_ThenItIsReported() => Misuse.Reports(
        "VIREO010", "'TestProgram' must be a static partial class", "[RpcProgram(1, 1)] public static class [|TestProgram|];");

    [Fact]
    public void GivenAContractOfAClassThatIsNoProgram_ThenItIsReported() => Misuse.Reports(
        "VIREO011", "'IThings' names 'String'", "[[|Contract(typeof(string))|]] public interface IThings;");

    [Fact]
    public void GivenTwoProceduresWithOneNumber_ThenTheSecondIsReported() => Misuse.ReportsInContract(
        "VIREO012", "'Second' has the number 7, which 'First' has already",
        """
        [Procedure(7), NoAcl] ValueTask FirstAsync(CancellationToken cancellationToken);
        [Procedure(7), NoAcl] ValueTask [|SecondAsync|](CancellationToken cancellationToken);
        """);

    [Fact]
    public void GivenAnEventWithAProceduresNumber_ThenItIsReported() => Misuse.Reports(
        "VIREO012", "'Ticked' has the number 7, which 'First' has already",
        Misuse.InContract("[Procedure(7), NoAcl] ValueTask FirstAsync(CancellationToken cancellationToken);")
        + "[Contract(typeof(TestProgram))] public interface IZEvents { [Event(7)] void [|Ticked|](); }");

    [Fact]
    public void GivenTwoProceduresWithOneName_ThenTheSecondIsReported() => Misuse.ReportsInContract(
        "VIREO013", "'First' is the name of another procedure",
        """
        [Procedure(7), NoAcl] ValueTask FirstAsync(CancellationToken cancellationToken);
        [Procedure(8), NoAcl] ValueTask [|FirstAsync|](int x, CancellationToken cancellationToken);
        """);

    [Fact]
    public void GivenAMethodThatIsNeitherProcedureNorEvent_ThenItIsReported() => Misuse.ReportsInContract(
        "VIREO014", "it needs [Procedure(number)] or [Event(number)]", "ValueTask [|FirstAsync|](CancellationToken cancellationToken);");

    [Fact]
    public void GivenAMethodThatIsBothProcedureAndEvent_ThenItIsReported() => Misuse.ReportsInContract(
        "VIREO014", "and not both", "[Procedure(1), Event(2), NoAcl] ValueTask [|FirstAsync|](CancellationToken cancellationToken);");

    [Fact]
    public void GivenANumberUnderOne_ThenItIsReported() => Misuse.ReportsInContract(
        "VIREO014", "its number is not in 1..", "[Procedure(0), NoAcl] ValueTask [|FirstAsync|](CancellationToken cancellationToken);");

    [Fact]
    public void GivenAGenericMethod_ThenItIsReported() => Misuse.ReportsInContract(
        "VIREO014", "generic", "[Procedure(1), NoAcl] ValueTask [|FirstAsync|]<T>(CancellationToken cancellationToken);");

    [Fact]
    public void GivenAMethodWithABody_ThenItIsReported() => Misuse.ReportsInContract(
        "VIREO014", "has a body", "[Procedure(1), NoAcl] ValueTask [|FirstAsync|](CancellationToken cancellationToken) => default;");

    [Fact]
    public void GivenAProperty_ThenItIsReported() => Misuse.ReportsInContract("VIREO014", "only methods are calls", "int [|Count|] { get; }");

    [Fact]
    public void GivenAParameterByReference_ThenItIsReported() => Misuse.ReportsInContract(
        "VIREO014", "passed by value", "[Procedure(1), NoAcl] ValueTask FirstAsync(in int [|x|], CancellationToken cancellationToken);");

    [Fact]
    public void GivenAGenericInterface_ThenItIsReported() => Misuse.Reports(
        "VIREO014", "not generic", "[RpcProgram(1, 1)] public static partial class TestProgram; [Contract(typeof(TestProgram))] public interface [|IThings|]<T>;");

    [Fact]
    public void GivenAContractThatExtendsAnother_ThenItIsReported() => Misuse.Reports(
        "VIREO014", "extends no other",
        "[RpcProgram(1, 1)] public static partial class TestProgram; [Contract(typeof(TestProgram))] public interface [|IThings|] : IDisposable;");

    [Fact]
    public void GivenAContractWithTheNameOfAGeneratedInterface_ThenItIsReported() => Misuse.Reports(
        "VIREO014", "inherits all events of the program",
        "[RpcProgram(1, 1)] public static partial class TestProgram; [Contract(typeof(TestProgram))] public interface [|ITestEvents|] { [Event(1)] void Ticked(); }");

    [Fact]
    public void GivenAContractLessVisibleThanItsProgram_ThenItIsReported() => Misuse.Reports(
        "VIREO014", "less visible than 'TestProgram'",
        "[RpcProgram(1, 1)] public static partial class TestProgram; [Contract(typeof(TestProgram))] internal interface [|IThings|];");

    [Fact]
    public void GivenAProcedureWithTheNameOfTheListOfProcedures_ThenItIsReported() => Misuse.ReportsInContract(
        "VIREO014", "a member of this name", "[Procedure(1), NoAcl] ValueTask [|AllAsync|](CancellationToken cancellationToken);");

    [Fact]
    public void GivenProceduresAndEventsTogether_ThenTheInterfaceIsReported() => Misuse.Reports(
        "VIREO015", "'IThings' mixes procedures and events",
        """
        [RpcProgram(1, 1)] public static partial class TestProgram;
        [Contract(typeof(TestProgram))] public interface [|IThings|]
        {
            [Procedure(1), NoAcl] ValueTask FirstAsync(CancellationToken cancellationToken);
            [Event(2)] void Ticked();
        }
        """);

    [Fact]
    public void GivenAnEventThatReturnsATask_ThenItIsReported() => Misuse.ReportsInContract("VIREO028", "it must return void", "[Event(1)] ValueTask [|Ticked|]();");

    [Fact]
    public void GivenAnEventWithAPermission_ThenItIsReported() => Misuse.ReportsInContract("VIREO028", "AclAttribute is for procedures", """[Event(1), Acl("a:b")] void [|Ticked|]();""");

    [Fact]
    public void GivenAnEventWithAStream_ThenItIsReported() => Misuse.ReportsInContract("VIREO028", "no stream", "[Event(1)] void [|Ticked|](RpcStream stream);");

    [Fact]
    public void GivenAnEventWithAToken_ThenItIsReported() => Misuse.ReportsInContract(
        "VIREO028", "takes no CancellationToken", "[Event(1)] void [|Ticked|](CancellationToken cancellationToken);");
}
