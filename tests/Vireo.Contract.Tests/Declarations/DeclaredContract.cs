using System.Reflection;
using Vireo.Rpc.Contracts;

namespace Vireo.Contract.Tests.Declarations;

/// <summary>All that the contract declares for the remote program.</summary>
public static class DeclaredContract
{
    public static IReadOnlyDictionary<int, Declaration> ByNumber { get; } = typeof(RemoteProgram).Assembly.GetTypes()
        .Where(type => type.GetCustomAttribute<ContractAttribute>()?.Program == typeof(RemoteProgram))
        .SelectMany(type => type.GetMethods())
        .Select(method => new Declaration(method))
        .ToDictionary(declaration => declaration.Number);

    public static TheoryData<int> Numbers { get; } = [.. ByNumber.Keys.Order()];

    public static TheoryData<int> Calls { get; } = [.. ByNumber.Values.Where(one => !one.Info.IsEvent).Select(one => one.Number).Order()];

    public static TheoryData<int> Events { get; } = [.. ByNumber.Values.Where(one => one.Info.IsEvent).Select(one => one.Number).Order()];
}
