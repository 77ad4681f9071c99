using System.Reflection;
using Vireo.Rpc.Contracts;

namespace Vireo.Contract.Tests.Declarations;

/// <summary>All that the contract declares.</summary>
public static class DeclaredContract
{
    private static readonly Dictionary<(string Program, int Number), Declaration> ByNumber = DeclaredProgram.All
        .SelectMany(DeclarationsOf)
        .ToDictionary(declaration => (declaration.Program.Name, declaration.Number));

    public static TheoryData<string, int> Numbers { get; } = RowsOf(_ => true);

    public static TheoryData<string, int> Calls { get; } = RowsOf(declared => !declared.Info.IsEvent);

    public static TheoryData<string, int> Events { get; } = RowsOf(declared => declared.Info.IsEvent);

    public static Declaration Find(string program, int number) => ByNumber[(program, number)];

    public static IReadOnlyList<Declaration> Of(DeclaredProgram program) =>
        [.. ByNumber.Values.Where(declared => declared.Program == program).OrderBy(declared => declared.Number)];

    private static IEnumerable<Declaration> DeclarationsOf(DeclaredProgram program) => typeof(RemoteProgram).Assembly.GetTypes()
        .Where(type => type.GetCustomAttribute<ContractAttribute>()?.Program == program.Type)
        .SelectMany(type => type.GetMethods())
        .Select(method => new Declaration(program, method));

    private static TheoryData<string, int> RowsOf(Func<Declaration, bool> isOne) =>
    [
        .. DeclaredProgram.All
            .SelectMany(Of)
            .Where(isOne)
            .Select(declared => new TheoryDataRow<string, int>(declared.Program.Name, declared.Number)),
    ];
}
