namespace Vireo.Generator.Views;

/// <summary>What a property says of the XML: one for each attribute that declares one.</summary>
internal enum PartKind
{
    Attribute,
    Text,
    Flag,
    Switch,
    Size,
    Element,
    Elements,
    Texts,
    Variant,
    Raw,
}
