using System.Reflection;
using Vireo.Xdr;

namespace Vireo.Contract.Tests.Declarations;

/// <summary>A parameter, a tuple's element or a record's property, and what it is on the wire in the writing of the facts.</summary>
public sealed record DeclaredField(string Name, Type Type, string Shape)
{
    /// <summary>Whether C# knows the field as yes or no, where the wire has a number.</summary>
    public bool IsTruth => Type == typeof(bool);

    /// <summary>Whether the field may stand for one of another type on the wire: an enum may stand for a narrower number.</summary>
    public bool Fits(string wireShape) =>
        Shape == wireShape
        || (IsTruth && wireShape == "uint")
        || (Type.IsEnum && wireShape is "uchar" or "char" && Shape is "int" or "uint");

    public static DeclaredField Of(ParameterInfo parameter, NullabilityInfo nullability) => new(
        parameter.Name!,
        parameter.ParameterType,
        new ShapeReader(
            parameter.GetCustomAttribute<XdrMaxAttribute>()?.Max,
            parameter.GetCustomAttribute<XdrFixedAttribute>()?.Size,
            parameter.IsDefined(typeof(XdrCharsAttribute))).Read(parameter.ParameterType, nullability));
}
