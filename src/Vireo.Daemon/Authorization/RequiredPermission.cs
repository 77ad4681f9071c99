using System.Collections.Concurrent;
using Vireo.Rpc.Calls;
using Vireo.Rpc.Contracts;

namespace Vireo.Daemon.Authorization;

/// <summary>A permission that a call needs, read out of the contract's rule.</summary>
/// <param name="Kind">The kind of object.</param>
/// <param name="Permission">The permission, <c>object:permission</c>.</param>
/// <param name="Test">When it is needed.</param>
/// <param name="Argument">The argument that decides.</param>
/// <param name="Value">The flags, or the value, that decide.</param>
internal sealed record RequiredPermission(string Kind, string Permission, PermissionTest Test, string Argument, ulong Value)
{
    private const string Flags = "flags";

    private static readonly ConcurrentDictionary<string, RequiredPermission> Known = [];

    /// <summary>Reads a rule.</summary>
    /// <param name="rule">The rule, <c>object:permission[:[!]FLAG[|FLAG]]</c> or <c>object:permission::argument:VALUE</c>.</param>
    /// <returns>The permission.</returns>
    internal static RequiredPermission Parse(string rule) => Known.GetOrAdd(rule, static text => ParseOnce(text));

    /// <summary>The permissions that a call with these arguments needs.</summary>
    /// <param name="procedure">What is called.</param>
    /// <param name="arguments">The arguments.</param>
    /// <returns>The permissions.</returns>
    internal static IEnumerable<RequiredPermission> Of(ProcedureInfo procedure, IReadOnlyList<CallArgument> arguments) =>
        procedure.Acl.Select(Parse).Where(permission => permission.IsNeeded(arguments));

    private bool IsNeeded(IReadOnlyList<CallArgument> arguments)
    {
        if (Test == PermissionTest.Always)
        {
            return true;
        }

        ulong value = NumberOf(arguments.FirstOrDefault(argument => argument.Name == Argument).Value);
        return Test switch
        {
            PermissionTest.AllSet => (value & Value) == Value,
            PermissionTest.NoneSet => (value & Value) == 0,
            _ => value == Value,
        };
    }

    private static RequiredPermission ParseOnce(string rule)
    {
        string[] parts = rule.Split(':');
        string permission = $"{parts[0]}:{parts[1]}";
        string last = parts[^1];
        return parts.Length switch
        {
            <= 2 => new(parts[0], permission, PermissionTest.Always, Flags, 0),
            3 when last.StartsWith('!') => new(parts[0], permission, PermissionTest.NoneSet, Flags, FlagValues.Of(last[1..])),
            3 => new(parts[0], permission, PermissionTest.AllSet, Flags, FlagValues.Of(last)),
            _ => new(parts[0], permission, PermissionTest.Equal, parts[^2], FlagValues.Of(last)),
        };
    }

    private static ulong NumberOf(object? value) => value switch
    {
        uint number => number,
        int number => (uint)number,
        ulong number => number,
        Enum number => (ulong)Convert.ToInt64(number, null),
        _ => 0,
    };
}
