namespace Vireo.Generator.Tests.Misuses;

/// <summary>Faults of procedures.</summary>
public sealed class ProcedureTests
{
    [Fact]
    public void GivenNoToken_ThenItIsReported() => Misuse.ReportsInContract(
        "VIREO016", "must be a CancellationToken", "[Procedure(1), NoAcl] ValueTask [|FirstAsync|](int x);");

    [Fact]
    public void GivenATokenThatIsNotLast_ThenItIsReported() => Misuse.ReportsInContract(
        "VIREO016", "must be a CancellationToken", "[Procedure(1), NoAcl] ValueTask [|FirstAsync|](CancellationToken cancellationToken, int x);");

    [Fact]
    public void GivenATask_ThenTheReturnTypeIsReported() => Misuse.ReportsInContract(
        "VIREO017", "not 'System.Threading.Tasks.Task<int>'", "[Procedure(1), NoAcl] [|Task<int>|] FirstAsync(CancellationToken cancellationToken);");

    [Fact]
    public void GivenANameWithoutAsync_ThenItIsReported() => Misuse.ReportsInContract(
        "VIREO018", "must end in 'Async'", "[Procedure(1), NoAcl] ValueTask [|First|](CancellationToken cancellationToken);");

    [Fact]
    public void GivenNoPermissionAtAll_ThenItIsReported() => Misuse.ReportsInContract(
        "VIREO019", "or [NoAcl]", "[Procedure(1)] ValueTask [|FirstAsync|](CancellationToken cancellationToken);");

    [Fact]
    public void GivenAPermissionAndNone_ThenItIsReported() => Misuse.ReportsInContract(
        "VIREO020", "both [Acl] and [NoAcl]", """[Procedure(1), Acl("domain:read"), NoAcl] ValueTask [|FirstAsync|](CancellationToken cancellationToken);""");

    [Theory]
    [InlineData("domain")]
    [InlineData("domain:")]
    [InlineData("domain read:x")]
    [InlineData("")]
    public void GivenAMalformedPermission_ThenTheAttributeIsReported(string rule) => Misuse.ReportsInContract(
        "VIREO021", $"'{rule}' is not", $$"""[Procedure(1), [|Acl("{{rule}}")|]] ValueTask FirstAsync(CancellationToken cancellationToken);""");

    [Fact]
    public void GivenDeniedFlagsWithoutFlags_ThenItIsReported() => Misuse.ReportsInContract(
        "VIREO022", "'FirstAsync' has DeniedFlags", "[Procedure(1), NoAcl, ReadOnly(DeniedFlags = 1)] ValueTask [|FirstAsync|](int x, CancellationToken cancellationToken);");

    [Fact]
    public void GivenASparseFlagWithoutFlags_ThenItIsReported() => Misuse.ReportsInContract(
        "VIREO022", "'FirstAsync' has SparseFlag",
        "[Procedure(1), NoAcl, Stream(StreamDirection.Read, SparseFlag = 1)] ValueTask [|FirstAsync|](RpcStream stream, CancellationToken cancellationToken);");

    [Fact]
    public void GivenFlagsThatAreNoNumber_ThenItIsReported() => Misuse.ReportsInContract(
        "VIREO022", "no parameter 'flags'", "[Procedure(1), NoAcl, ReadOnly(DeniedFlags = 1)] ValueTask [|FirstAsync|](string flags, CancellationToken cancellationToken);");

    [Fact]
    public void GivenAStreamDirectionWithoutAStream_ThenItIsReported() => Misuse.ReportsInContract(
        "VIREO023", "no parameter of type RpcStream", "[Procedure(1), NoAcl, Stream(StreamDirection.Read)] ValueTask [|FirstAsync|](CancellationToken cancellationToken);");

    [Fact]
    public void GivenAStreamWithoutADirection_ThenItIsReported() => Misuse.ReportsInContract(
        "VIREO024", "no [Stream]", "[Procedure(1), NoAcl] ValueTask [|FirstAsync|](RpcStream stream, CancellationToken cancellationToken);");

    [Fact]
    public void GivenTwoStreams_ThenItIsReported() => Misuse.ReportsInContract(
        "VIREO025", "at most one stream",
        "[Procedure(1), NoAcl, Stream(StreamDirection.Read)] ValueTask [|FirstAsync|](RpcStream a, RpcStream b, CancellationToken cancellationToken);");

    [Fact]
    public void GivenDescriptorsThatAreNotLastInTheReply_ThenTheElementIsReported() => Misuse.ReportsInContract(
        "VIREO025", "the last element", "[Procedure(1), NoAcl] ValueTask<(PassedDescriptors files, int [|count|])> FirstAsync(CancellationToken cancellationToken);");

    [Fact]
    public void GivenAStreamInTheReply_ThenTheReturnTypeIsReported() => Misuse.ReportsInContract(
        "VIREO002", "the reply", "[Procedure(1), NoAcl] [|ValueTask<RpcStream>|] FirstAsync(CancellationToken cancellationToken);");

    [Fact]
    public void GivenATupleWithoutNames_ThenTheReturnTypeIsReported() => Misuse.ReportsInContract(
        "VIREO026", "needs a name", "[Procedure(1), NoAcl] [|ValueTask<(int, string name)>|] FirstAsync(CancellationToken cancellationToken);");

    [Fact]
    public void GivenAReplyLimitForNoField_ThenTheAttributeIsReported() => Misuse.ReportsInContract(
        "VIREO027", "'nams' is not an element", """[Procedure(1), NoAcl, [|ReplyMax("nams", 2)|]] ValueTask<(int count, string names)> FirstAsync(CancellationToken cancellationToken);""");

    [Fact]
    public void GivenAReplyLimitWithoutAReply_ThenTheAttributeIsReported() => Misuse.ReportsInContract(
        "VIREO027", "'names' is not an element", """[Procedure(1), NoAcl, [|ReplyMax("names", 2)|]] ValueTask FirstAsync(CancellationToken cancellationToken);""");

    [Fact]
    public void GivenAReplyListWithoutALimit_ThenTheElementIsReported() => Misuse.ReportsInContract(
        "VIREO003", """[ReplyMax("names", n)]""", "[Procedure(1), NoAcl] ValueTask<(int count, IReadOnlyList<string> [|names|])> FirstAsync(CancellationToken cancellationToken);");

    [Fact]
    public void GivenAReplyOfOneListWithoutALimit_ThenTheReturnTypeIsReported() => Misuse.ReportsInContract(
        "VIREO003", "[ReplyMax", "[Procedure(1), NoAcl] [|ValueTask<IReadOnlyList<Place>>|] FirstAsync(CancellationToken cancellationToken);");

    [Fact]
    public void GivenAParameterOfUnknownType_ThenItIsReported() => Misuse.ReportsInContract(
        "VIREO002", "'when' has the type 'System.TimeSpan'", "[Procedure(1), NoAcl] ValueTask FirstAsync(TimeSpan [|when|], CancellationToken cancellationToken);");

    [Fact]
    public void GivenAnArrayInsteadOfAList_ThenTheMessageNamesTheList() => Misuse.ReportsInContract(
        "VIREO002", "IReadOnlyList<T>", "[Procedure(1), NoAcl] ValueTask FirstAsync([XdrMax(2)] int[] [|values|], CancellationToken cancellationToken);");

    [Fact]
    public void GivenAFaultlessContract_ThenNothingIsReported() => Assert.Empty(
        Compiling.ContractCompilation.Generate(Compiling.ContractCompilation.Of(Misuse.InContract(
            """[Procedure(1), Acl("domain:fs_freeze:!A|B:param:C")] ValueTask FirstAsync(Place place, CancellationToken cancellationToken);"""))).GetRunResult().Diagnostics);
}
