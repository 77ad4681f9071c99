using System.Reflection;
using System.Runtime.CompilerServices;
using Vireo.Contract.Tests.Facts;
using Vireo.Rpc.Contracts;
using Vireo.Rpc.Descriptors;
using Vireo.Rpc.Streams;
using Vireo.Xdr;

namespace Vireo.Contract.Tests.Declarations;

/// <summary>A procedure or event as the contract declares it.</summary>
public sealed class Declaration
{
    private static readonly Type[] BesideTheFields = [typeof(CancellationToken), typeof(RpcStream), typeof(PassedDescriptors)];
    private readonly NullabilityInfoContext _nullability = new();

    public Declaration(DeclaredProgram program, MethodInfo method)
    {
        Program = program;
        Method = method;
        Number = method.GetCustomAttribute<ProcedureAttribute>()?.Number ?? method.GetCustomAttribute<EventAttribute>()!.Number;
        Info = program.Find(Number) ?? throw new InvalidOperationException($"{method.Name} is in no table");
    }

    public DeclaredProgram Program { get; }

    public MethodInfo Method { get; }

    public int Number { get; }

    public ProcedureInfo Info { get; }

    public WireProcedure Facts => Program.Facts.Procedures[Number];

    public IReadOnlyList<DeclaredField> Arguments =>
        [.. Method.GetParameters().Where(parameter => !BesideTheFields.Contains(parameter.ParameterType)).Select(OfParameter)];

    /// <summary>The reply's fields; a record that is the whole reply struct counts as its fields.</summary>
    public IReadOnlyList<DeclaredField> ReplyFields()
    {
        Type returned = Method.ReturnType;
        if (!returned.IsGenericType)
        {
            return [];
        }

        Type value = returned.GenericTypeArguments[0];
        NullabilityInfo nullability = _nullability.Create(Method.ReturnParameter).GenericTypeArguments[0];
        if (value.GetCustomAttribute<XdrStructAttribute>()?.WireName is { } whole && whole == Facts.Ret)
        {
            return DeclaredRecord.FieldsOf(value);
        }

        return value.IsAssignableTo(typeof(ITuple)) ? [.. TupleElements(value, nullability)]
            : value == typeof(PassedDescriptors) ? []
            : [Reply(RemainingName(), value, nullability)];
    }

    public override string ToString() => $"{Method.DeclaringType!.Name}.{Method.Name}";

    private string RemainingName() =>
        Facts.Ret is { } ret ? WireFacts.NameOf(ret, Program.Facts.Fields(ret)[0].Name) : "";

    private IEnumerable<DeclaredField> TupleElements(Type tuple, NullabilityInfo nullability)
    {
        IList<string?> names = Method.ReturnParameter.GetCustomAttribute<TupleElementNamesAttribute>()!.TransformNames;
        return tuple.GenericTypeArguments
            .Select((type, index) => (type, index))
            .Where(element => element.type != typeof(PassedDescriptors))
            .Select(element => Reply(names[element.index]!, element.type, nullability.GenericTypeArguments[element.index]));
    }

    private DeclaredField Reply(string name, Type type, NullabilityInfo nullability)
    {
        bool single = !Method.ReturnType.GenericTypeArguments[0].IsAssignableTo(typeof(ITuple));
        var max = Method.GetCustomAttributes<ReplyMaxAttribute>().FirstOrDefault(limit => single || limit.Field == name);
        var size = Method.GetCustomAttributes<ReplyFixedAttribute>().FirstOrDefault(limit => single || limit.Field == name);
        var reader = new ShapeReader(max?.Max, size?.Size, max?.Chars ?? size?.Chars ?? false);
        return new DeclaredField(name, type, reader.Read(type, nullability));
    }

    private DeclaredField OfParameter(ParameterInfo parameter) => DeclaredField.Of(parameter, _nullability.Create(parameter));
}
