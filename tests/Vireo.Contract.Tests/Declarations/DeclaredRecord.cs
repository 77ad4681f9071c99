using System.Reflection;
using Vireo.Xdr;

namespace Vireo.Contract.Tests.Declarations;

/// <summary>The records that stand for structs of the wire.</summary>
public static class DeclaredRecord
{
    public static IReadOnlyList<Type> All { get; } =
        [.. typeof(RemoteProgram).Assembly.GetTypes().Where(type => type.IsDefined(typeof(XdrStructAttribute), inherit: false))];

    public static IReadOnlyList<DeclaredField> FieldsOf(Type record)
    {
        var nullability = new NullabilityInfoContext();
        ConstructorInfo primary = record.GetConstructors().OrderByDescending(made => made.GetParameters().Length).First();
        return [.. primary.GetParameters().Select(parameter => DeclaredField.Of(parameter, nullability.Create(parameter)))];
    }
}
