namespace Vireo.Model.Tests.Schemas;

/// <summary>What an element's pattern can allow right in it.</summary>
internal enum RelaxKind
{
    Attribute,
    Element,
    Text,
}
